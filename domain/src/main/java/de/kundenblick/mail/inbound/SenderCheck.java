package de.kundenblick.mail.inbound;

import de.kundenblick.mail.MailAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What the company's own mail server found out about the sender of a mail, by the headers that it has written (RFC 8601).
 *
 * @param domain of the sender; empty when the mail names none
 * @param method that decided, such as DMARC; empty when nothing did
 */
public record SenderCheck(SenderProof proof, String domain, String method) {
    /** Of a mail about which no server was asked. */
    public static final SenderCheck NONE = new SenderCheck(SenderProof.UNKNOWN, "", "");

    /** ARC has the same results a second time, and some servers write nothing else. */
    private static final Set<String> NAMES = Set.of("authentication-results", "arc-authentication-results");

    /**
     * The server writes its results above what the sender has written. Those above all {@code Received} are its own; further
     * down what follows the topmost may be the sender's already.
     *
     * @param authservId as whom the server writes them, or several with commas between; null or blank for nobody
     */
    public static SenderCheck of(ParsedMail mail, String authservId) {
        if (authservId == null || authservId.isBlank() || mail.from() == null) {
            return NONE;
        }
        var ids = Set.copyOf(List.of(authservId.toLowerCase(Locale.ROOT).strip().split("[\\s,;]+")));
        var found = new ArrayList<AuthenticationResults>();
        boolean isOnTop = true;
        for (var header : mail.headers()) {
            String name = header.name().toLowerCase(Locale.ROOT);
            boolean isReceived = name.equals("received");
            if (isReceived && !found.isEmpty()) {
                break;
            }
            isOnTop &= !isReceived;
            if (NAMES.contains(name)) {
                AuthenticationResults.read(header.value())
                        .filter(results -> ids.contains(results.authservId()))
                        .ifPresent(found::add);
            }
            if (!isOnTop && !found.isEmpty()) {
                break;
            }
        }
        return judge(mail, found);
    }

    private static SenderCheck judge(ParsedMail mail, List<AuthenticationResults> found) {
        String domain = domain(mail.from().address());
        var results = found.stream().flatMap(each -> each.results().stream()).toList();
        var dmarc = results.stream().filter(each -> each.is("dmarc")).toList();
        // Whoever checked another sender than the one who is shown has confirmed nobody.
        boolean isOther = dmarc.stream()
                .anyMatch(each -> each.passed()
                        && !each.about("header.from", "").isEmpty()
                        && !aligned(each, "header.from", domain));
        if (isOther || dmarc.stream().anyMatch(AuthenticationResults.Result::failed)) {
            return new SenderCheck(SenderProof.DOUBTFUL, domain, "DMARC");
        }
        boolean isOne = isOnlyOne(mail);
        if (dmarc.stream().anyMatch(each -> each.passed() && (aligned(each, "header.from", domain) || isOne))) {
            return new SenderCheck(SenderProof.CONFIRMED, domain, "DMARC");
        }
        for (var result : results) {
            if (result.passed()
                    && result.is("dkim")
                    && (aligned(result, "header.d", domain) || aligned(result, "header.i", domain))) {
                return new SenderCheck(SenderProof.CONFIRMED, domain, "DKIM");
            }
            if (result.passed() && result.is("spf") && aligned(result, "smtp.mailfrom", domain)) {
                return new SenderCheck(SenderProof.CONFIRMED, domain, "SPF");
            }
        }
        return new SenderCheck(SenderProof.UNKNOWN, domain, "");
    }

    /** Of several authors the server may have checked another one. */
    private static boolean isOnlyOne(ParsedMail mail) {
        var lines = mail.headers().stream()
                .filter(header -> header.name().equalsIgnoreCase("From"))
                .map(ParsedMail.Header::value)
                .toList();
        return lines.size() == 1 && lines.get(0).indexOf('@') == lines.get(0).lastIndexOf('@');
    }

    /** In the relaxed way: one of both may be below the other, as long as that is no top-level domain. */
    private static boolean aligned(AuthenticationResults.Result result, String property, String domain) {
        String checked = domain(result.about(property, ""));
        return !checked.isEmpty() && (checked.equals(domain) || isBelow(checked, domain) || isBelow(domain, checked));
    }

    private static boolean isBelow(String lower, String upper) {
        return upper.indexOf('.') > 0 && lower.endsWith('.' + upper);
    }

    private static String domain(String address) {
        String written = address.substring(address.lastIndexOf('@') + 1).strip();
        String plain = written.endsWith(".") ? written.substring(0, written.length() - 1) : written;
        return MailAddress.domain(plain).orElse("");
    }
}
