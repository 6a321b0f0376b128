package de.kundenblick.shared.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CurrentRequestTest {
    private final CurrentRequest request = new CurrentRequest("4711", "198.51.100.7");

    @AfterEach
    void end() {
        CurrentRequest.end();
    }

    @Test
    void belongsToItsThreadUntilItEnds() {
        CurrentRequest.begin(request);

        assertThat(CurrentRequest.find()).contains(request);
        assertThat(CompletableFuture.supplyAsync(CurrentRequest::find).join()).isEmpty();

        CurrentRequest.end();

        assertThat(CurrentRequest.find()).isEmpty();
    }
}
