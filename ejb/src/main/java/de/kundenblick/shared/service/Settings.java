package de.kundenblick.shared.service;

import de.kundenblick.shared.Site;
import de.kundenblick.shared.limit.Limit;
import de.kundenblick.shared.network.AddressRange;
import de.kundenblick.shared.network.TrustedProxies;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * What IT may set from outside, by environment variables {@code KUNDENBLICK_…}; each has a default. docs/operation.md
 * lists them all.
 */
public final class Settings {
    public static final String ADMIN_LOGIN = "KUNDENBLICK_ADMIN_LOGIN";
    public static final String ADMIN_PASSWORD = "KUNDENBLICK_ADMIN_PASSWORD";

    private static final String DB_URL = "KUNDENBLICK_DB_URL";
    private static final String DB_USER = "KUNDENBLICK_DB_USER";
    private static final String DB_PASSWORD = "KUNDENBLICK_DB_PASSWORD";
    private static final String DB_OWNER = "KUNDENBLICK_DB_OWNER";
    private static final String DB_OWNER_PASSWORD = "KUNDENBLICK_DB_OWNER_PASSWORD";
    private static final String DATA = "KUNDENBLICK_DATA";
    private static final String SITES = "KUNDENBLICK_SITES";
    private static final String DEMO = "KUNDENBLICK_DEMO";
    private static final String PROXIES = "KUNDENBLICK_PROXIES";
    private static final String HTTPS = "KUNDENBLICK_HTTPS";
    private static final String METRICS = "KUNDENBLICK_METRICS";
    private static final String LIMITS = "KUNDENBLICK_LIMITS";
    private static final String MERGE_UNDO_DAYS = "KUNDENBLICK_MERGE_UNDO_DAYS";

    /**
     * Where an existing PostgreSQL is reached.
     *
     * @param user whom the application signs in as
     * @param owner whom the schema belongs to; the same as the user unless IT keeps both apart
     */
    public record Database(String url, Account user, Account owner) {}

    /** What somebody signs in with. */
    public record Account(String login, String password) {}

    private final Config config;

    Settings(Config config) {
        this.config = config;
    }

    /** Also where the container calls without any class loader of ours, as its connection pool does. */
    public static Settings current() {
        return new Settings(ConfigProvider.getConfig(Settings.class.getClassLoader()));
    }

    /**
     * The existing database to use; empty when the embedded one is to be started.
     *
     * @throws WrongSettingException when the parts do not fit together
     */
    public Optional<Database> database() {
        var url = text(DB_URL);
        if (url.isEmpty()) {
            var needless = Stream.of(DB_USER, DB_PASSWORD, DB_OWNER, DB_OWNER_PASSWORD)
                    .filter(name -> text(name).isPresent())
                    .findFirst();
            needless.ifPresent(name -> {
                throw new WrongSettingException(
                        DB_URL,
                        "is missing although " + name + " is set. Set " + DB_URL + ", " + DB_USER + " and "
                                + DB_PASSWORD + ", or none of them to use the embedded PostgreSQL.");
            });
            return Optional.empty();
        }
        if (!url.get().startsWith("jdbc:postgresql:")) {
            throw new WrongSettingException(DB_URL, "must start with jdbc:postgresql: but is \"" + url.get() + "\".");
        }
        var user = new Account(required(DB_USER), required(DB_PASSWORD));
        return Optional.of(new Database(url.get(), user, owner().orElse(user)));
    }

    private Optional<Account> owner() {
        var login = text(DB_OWNER);
        var password = text(DB_OWNER_PASSWORD);
        if (login.isPresent() != password.isPresent()) {
            throw new WrongSettingException(
                    login.isPresent() ? DB_OWNER_PASSWORD : DB_OWNER,
                    "is missing. Set both " + DB_OWNER + " and " + DB_OWNER_PASSWORD + ", or none.");
        }
        return login.map(name -> new Account(name, password.orElseThrow()));
    }

    /** The folder that the embedded database and files live in; {@code .kundenblick} in the user's home by default. */
    public Path dataFolder() {
        return text(DATA).map(Path::of).orElseGet(() -> Path.of(System.getProperty("user.home"), ".kundenblick"));
    }

    /**
     * The sites that this node serves, all by default.
     *
     * @throws WrongSettingException when one is not known
     */
    public Set<Site> sites() {
        var sites = EnumSet.noneOf(Site.class);
        for (String name : text(SITES).orElse("intranet,portal").split(",")) {
            try {
                sites.add(Site.valueOf(name.trim().toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException unknown) {
                throw new WrongSettingException(
                        SITES, "names \"" + name.trim() + "\". Allowed are intranet and portal, separated by commas.");
            }
        }
        return sites;
    }

    /**
     * Whether an empty database is filled with demo data.
     *
     * @throws WrongSettingException when it is neither true nor false
     */
    public boolean demo() {
        return yesOrNo(DEMO, text(DEMO).orElse("false"));
    }

    /**
     * Whether browsers reach this node through HTTPS only, be it that a proxy in front does the encryption.
     *
     * @throws WrongSettingException when it is neither true nor false
     */
    public boolean https() {
        return yesOrNo(HTTPS, text(HTTPS).orElse("false"));
    }

    /**
     * How often a minute everything that is limited may be done; 0 for as often as one likes.
     *
     * @throws WrongSettingException when a limit is not known or is no number
     */
    public Map<Limit, Integer> limits() {
        return text(LIMITS).map(LimitSetting::parse).orElseGet(LimitSetting::defaults);
    }

    /**
     * The reverse proxies in front of this node; none by default.
     *
     * @throws WrongSettingException when one is not an address
     */
    public TrustedProxies proxies() {
        return new TrustedProxies(addresses(PROXIES));
    }

    /**
     * Who may read the figures at /metrics; nobody by default.
     *
     * @throws WrongSettingException when one is not an address
     */
    public List<AddressRange> metricsReaders() {
        return addresses(METRICS);
    }

    /**
     * For how many days a merge of customers or contacts can be undone.
     *
     * @throws WrongSettingException when it is no number of days
     */
    public int mergeUndoDays() {
        String days = text(MERGE_UNDO_DAYS).orElse("30");
        if (!days.matches("\\d{1,4}")) {
            throw new WrongSettingException(
                    MERGE_UNDO_DAYS, "must be a number of days from 0 to 9999 but is \"" + days + "\".");
        }
        return Integer.parseInt(days);
    }

    /**
     * Who is to be the first administrator of an installation without any employee. Ask only then: what stands here
     * later has no meaning and must not stop anything.
     *
     * @throws WrongSettingException when only one of login and password is set
     */
    public Optional<Account> firstAdmin() {
        var login = text(ADMIN_LOGIN);
        var password = config.getOptionalValue(ADMIN_PASSWORD, String.class).filter(value -> !value.isEmpty());
        if (login.isPresent() != password.isPresent()) {
            throw new WrongSettingException(
                    login.isPresent() ? ADMIN_PASSWORD : ADMIN_LOGIN,
                    "is missing. Set both " + ADMIN_LOGIN + " and " + ADMIN_PASSWORD + ", or none.");
        }
        return login.map(name -> new Account(name, password.orElseThrow()));
    }

    /** Reads every setting once, so that a wrong one stops the start and not a later click. */
    void check() {
        database();
        dataFolder();
        sites();
        demo();
        proxies();
        https();
        metricsReaders();
        limits();
        mergeUndoDays();
        if (demo() && text(ADMIN_LOGIN).isPresent()) {
            throw new WrongSettingException(
                    ADMIN_LOGIN,
                    "is set although " + DEMO + " is true. The demo brings its own logins: set one of both.");
        }
    }

    private List<AddressRange> addresses(String name) {
        var ranges = new ArrayList<AddressRange>();
        for (String range : text(name).map(all -> List.of(all.split(","))).orElse(List.of())) {
            try {
                ranges.add(AddressRange.parse(range));
            } catch (IllegalArgumentException noAddress) {
                throw new WrongSettingException(
                        name,
                        "names \"" + range.trim()
                                + "\". Allowed are addresses and ranges as in 10.0.0.0/8, separated by commas.");
            }
        }
        return ranges;
    }

    private static boolean yesOrNo(String name, String value) {
        if (!value.equals("true") && !value.equals("false")) {
            throw new WrongSettingException(name, "must be true or false but is \"" + value + "\".");
        }
        return value.equals("true");
    }

    private String required(String name) {
        return text(name)
                .orElseThrow(() -> new WrongSettingException(name, "is missing although " + DB_URL + " is set."));
    }

    private Optional<String> text(String name) {
        return config.getOptionalValue(name, String.class).map(String::trim).filter(value -> !value.isEmpty());
    }
}
