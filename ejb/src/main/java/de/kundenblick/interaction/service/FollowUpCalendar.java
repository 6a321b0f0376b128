package de.kundenblick.interaction.service;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Transparency;
import biweekly.util.ICalDate;
import de.kundenblick.interaction.FollowUpEvent;
import de.kundenblick.interaction.FollowUpFeed;
import de.kundenblick.shared.service.PublicAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Follow-ups as events of a whole day, by the rules of iCalendar. */
class FollowUpCalendar {
    private static final String HOST = "@kundenblick";

    private final Optional<PublicAddress> address;

    /** @param address that links begin with; without one there are none */
    FollowUpCalendar(Optional<PublicAddress> address) {
        this.address = address;
    }

    FollowUpFeed of(List<FollowUpEvent> events) {
        var calendar = new ICalendar();
        calendar.setProductId("-//Kundenblick//Wiedervorlagen//DE");
        calendar.setExperimentalProperty("X-WR-CALNAME", "Kundenblick");
        events.forEach(event -> calendar.addEvent(event(event)));
        String text = Biweekly.write(calendar).version(ICalVersion.V2_0).go();
        return new FollowUpFeed(text, tag(text));
    }

    /** The moment is that of the last change, so that the same follow-ups are the same file. */
    private VEvent event(FollowUpEvent followUp) {
        var event = new VEvent();
        event.setUid(followUp.number() + HOST);
        event.setDateTimeStamp(Date.from(followUp.changedAt()));
        event.setDateStart(day(followUp.on()));
        event.setDateEnd(day(followUp.on().plusDays(1)));
        event.setSummary(followUp.number() + " " + followUp.topic() + " – " + followUp.customer());
        event.setTransparency(Transparency.transparent());
        address.ifPresent(base -> event.setUrl(base.of("/intranet/interaction/show?number=" + followUp.number())));
        return event;
    }

    /** The library writes days as they are in the zone of the server, in which this one begins. */
    private static ICalDate day(LocalDate day) {
        return new ICalDate(Timestamp.valueOf(day.atStartOfDay()), false);
    }

    private static String tag(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return '"' + HexFormat.of().formatHex(digest, 0, 16) + '"';
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
