package de.kundenblick.shared.service;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.shared.service.RequestsInLog.Mark;
import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import java.util.ListResourceBundle;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RequestsInLogTest {
    private final Mark mark = new Mark(null);
    private final LogRecord line = new LogRecord(Level.WARNING, "pool {0} is empty");

    @AfterEach
    void end() {
        CurrentRequest.end();
    }

    @Test
    void aLineTellsItsRequestOnceHoweverManyHandlersThereAre() {
        CurrentRequest.begin(new CurrentRequest("4711-abc", "198.51.100.7"));
        line.setParameters(new Object[] {"main"});

        assertThat(mark.isLoggable(line) && mark.isLoggable(line)).isTrue();

        assertThat(new SimpleFormatter().formatMessage(line)).isEqualTo("[4711-abc] pool main is empty");
        assertThat(line.getParameters()).containsExactly("main", Map.of("request", "4711-abc"));
    }

    @Test
    void aTextThatIsNamedByAKeyStaysOne() {
        CurrentRequest.begin(new CurrentRequest("4711-abc", "198.51.100.7"));
        line.setMessage("pool.empty");
        line.setResourceBundle(new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return new Object[][] {{"pool.empty", "The pool is empty"}};
            }
        });

        mark.isLoggable(line);

        assertThat(new SimpleFormatter().formatMessage(line)).isEqualTo("[4711-abc] The pool is empty");
    }

    @Test
    void aLineOutsideOfARequestStaysAsItIs() {
        mark.isLoggable(line);

        assertThat(line.getMessage()).isEqualTo("pool {0} is empty");
        assertThat(line.getParameters()).isNull();
    }

    @Test
    void aRefusalIsNoFailureAndNeedsNoStack() {
        line.setThrown(new IllegalStateException(new EJBAccessException("not for you")));

        mark.isLoggable(line);

        assertThat(line.getThrown()).isNull();
        assertThat(line.getLevel()).isEqualTo(Level.INFO);
    }

    @Test
    void theStackThatTheContainerLogsBesideItsLineIsLeftOut() {
        line.setMessage("");
        line.setThrown(new AccessLocalException());

        assertThat(mark.isLoggable(line)).isFalse();
    }

    @Test
    void aFailureKeepsItsStack() {
        line.setThrown(new IllegalStateException());

        mark.isLoggable(line);

        assertThat(line.getThrown()).isNotNull();
        assertThat(line.getLevel()).isEqualTo(Level.WARNING);
    }

    @Test
    void whatTheHandlerPassesOverStaysOut() {
        assertThat(new Mark(any -> false).isLoggable(line)).isFalse();
    }
}
