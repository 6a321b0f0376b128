package de.kundenblick.ticket.service;

import de.kundenblick.shared.UploadLimit;
import de.kundenblick.shared.service.SettingReader;
import de.kundenblick.shared.service.WrongSettingException;
import de.kundenblick.ticket.AttachmentRefusedException;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Which files the settings let in, how large and how many. */
@ApplicationScoped
class AttachmentRules {
    private static final String MEGABYTES = "KUNDENBLICK_ATTACHMENT_MEGABYTES";
    private static final String NUMBER = "KUNDENBLICK_ATTACHMENT_NUMBER";
    private static final String TYPES = "KUNDENBLICK_ATTACHMENT_TYPES";
    private static final String REFUSED = "KUNDENBLICK_ATTACHMENT_REFUSED";

    /** What Windows, macOS or Linux would run. */
    static final String PROGRAMS = "application/x-msdownload,application/x-dosexec,application/x-ms-installer,"
            + "application/x-elf,application/x-executable,application/x-sharedlib,application/x-object,"
            + "application/x-mach-o-executable,application/x-sh,application/x-bat,application/java-vm,"
            + ".exe,.com,.scr,.pif,.bat,.cmd,.msi,.msp,.ps1,.vbs,.vbe,.js,.jse,.wsf,.wsh,.hta,.lnk,.jar,.reg,.cpl,.sh";

    private int megabytes;
    private int number;
    private Set<String> allowed;
    private Set<String> refused;

    @PostConstruct
    void readSettings() {
        use(SettingReader.current());
    }

    /** @throws WrongSettingException when one makes no sense */
    void use(SettingReader settings) {
        megabytes = settings.number(
                MEGABYTES, settings.text(MEGABYTES).orElse("25"), 1, (int) UploadLimit.ATTACHMENT.megabytes());
        number = settings.number(NUMBER, settings.text(NUMBER).orElse("20"), 1, 100);
        allowed = list(TYPES, settings.text(TYPES).orElseGet(() -> ""));
        String all = settings.text(REFUSED).orElse("programs");
        refused = all.equals("none") ? Set.of() : list(REFUSED, all.replace("programs", PROGRAMS));
    }

    private static Set<String> list(String setting, String text) {
        Set<String> entries = Arrays.stream(text.split(","))
                .map(entry -> entry.strip().toLowerCase(Locale.ROOT))
                .filter(entry -> !entry.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
        entries.stream()
                .filter(entry -> !entry.matches("\\.[\\w.-]+|[\\w.+-]+/([\\w.+-]+|\\*)"))
                .findFirst()
                .ifPresent(entry -> {
                    throw new WrongSettingException(
                            setting,
                            "names \"" + entry + "\". Allowed are types as in image/png or image/*, and endings of"
                                    + " names as in .exe, separated by commas.");
                });
        return entries;
    }

    long mostBytes() {
        return (long) megabytes << 20;
    }

    int megabytes() {
        return megabytes;
    }

    int mostFiles() {
        return number;
    }

    /** @throws AttachmentRefusedException when a file of this size is not taken */
    void checkSize(String name, long bytes) {
        if (bytes > mostBytes()) {
            throw AttachmentRefusedException.tooLarge(name, megabytes);
        }
    }

    /**
     * @param type what the content is
     * @throws AttachmentRefusedException when files of this kind are not taken
     */
    void checkType(String name, String type) {
        if (names(refused, name, type) || !allowed.isEmpty() && !names(allowed, name, type)) {
            throw AttachmentRefusedException.type(name, type);
        }
    }

    private static boolean names(Set<String> entries, String name, String type) {
        String lower = name.toLowerCase(Locale.ROOT);
        return entries.contains(type)
                || entries.contains(type.substring(0, type.indexOf('/')) + "/*")
                || entries.stream().anyMatch(entry -> entry.startsWith(".") && lower.endsWith(entry));
    }
}
