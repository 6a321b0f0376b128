package de.kundenblick.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WidgetRuleTest {
    @ParameterizedTest
    @CsvSource({"true, false,", "true, true,", "false, false, ticket.read", "false, true, customer.edit"})
    void isReadAsItWasWritten(boolean enabled, boolean mandatory, String permission) {
        var rule = new WidgetRule(enabled, mandatory, permission);

        assertThat(WidgetRule.parse(rule.format())).isEqualTo(rule);
    }
}
