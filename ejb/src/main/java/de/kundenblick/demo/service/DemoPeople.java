package de.kundenblick.demo.service;

import de.kundenblick.customer.ContactDetails;
import de.kundenblick.customer.Validity;
import de.kundenblick.exchange.PersonName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/** Invents people, each with a login and an e-mail address of her own. */
class DemoPeople {
    static final String COUNTRY = "Deutschland";

    private static final String FREE_MOBILES = "+4917139200";

    private final DemoRandom random;
    private final List<String> firstNames = DemoFiles.values("words", "first");
    private final List<String> lastNames = DemoFiles.values("words", "last");
    private final List<String> positions = DemoFiles.values("words", "position");
    private final Set<String> logins = new HashSet<>();

    DemoPeople(DemoRandom random) {
        this.random = random;
    }

    /** @param extension counts the people of one customer */
    ContactDetails next(String phonePrefix, String domain, int extension) {
        String first;
        String last;
        do {
            first = random.pick(firstNames);
            last = random.pick(lastNames);
        } while (logins.contains(login(first, last)));
        String login = login(first, last);
        logins.add(login);
        return details(
                login,
                first,
                last,
                random.pick(positions),
                login + '@' + domain,
                phonePrefix + (30 + extension),
                random.chance(0.4));
    }

    /** The private person who is the customer. */
    ContactDetails same(String name, String phone) {
        int split = name.lastIndexOf(' ');
        String login = new PersonName(name).login().replace('-', '.');
        logins.add(login);
        return details(
                login, name.substring(0, split), name.substring(split + 1), null, login + "@post.example", phone, true);
    }

    ContactDetails named(CSVRecord row, String phonePrefix) {
        logins.add(row.get("login"));
        return details(
                row.get("login"),
                row.get("first"),
                row.get("last"),
                row.get("position"),
                row.get("email"),
                phonePrefix + row.get("extension"),
                true);
    }

    private ContactDetails details(
            String login, String first, String last, String position, String email, String phone, boolean mobile) {
        return new ContactDetails(
                login,
                null,
                first,
                last,
                position,
                email,
                phone,
                mobile ? FREE_MOBILES + (10 + random.upTo(90)) : null,
                null,
                null,
                null,
                null,
                null,
                null,
                Validity.VALID);
    }

    /** Latin letters only: "Zeynep Şahin" is {@code zeynep.sahin}. */
    private static String login(String first, String last) {
        return new PersonName(first).login() + '.' + new PersonName(last).login();
    }
}
