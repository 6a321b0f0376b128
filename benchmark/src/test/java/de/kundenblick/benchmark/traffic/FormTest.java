package de.kundenblick.benchmark.traffic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;

class FormTest {
    private static final String PAGE =
            """
            <form id="ticket"><input name="ticket:subject" type="text" value="Strom"/>
            <textarea name="ticket:text" rows="3">Guten Tag</textarea>
            <input type="checkbox" name="ticket:visible_input" checked="checked"/>
            <input type="checkbox" name="ticket:other_input"/>
            <select name="ticket:queue_input"><option value="1">A</option><option value="2" selected="selected">B</option></select>
            <select name="ticket:priority_input"><option value="NORMAL">3</option></select>
            <button name="ticket:save" type="submit">Speichern</button></form>
            <form id="search"><input name="search:text" value="x"/></form>
            """;

    @Test
    void sendsWhatABrowserWouldSend() {
        assertThat(Form.fields(PAGE, "ticket"))
                .containsOnly(
                        entry("ticket", "ticket"),
                        entry("ticket:subject", "Strom"),
                        entry("ticket:text", "Guten Tag"),
                        entry("ticket:visible_input", "on"),
                        entry("ticket:queue_input", "2"),
                        entry("ticket:priority_input", "NORMAL"));
    }
}
