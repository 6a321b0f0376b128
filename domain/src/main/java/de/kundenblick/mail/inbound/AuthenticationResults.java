package de.kundenblick.mail.inbound;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A header {@code Authentication-Results}, or the one of ARC. Comments are left out and what is quoted is one word, since parts
 * of both come from whoever sent the mail.
 *
 * @param authservId of the server that wrote it, in small letters
 */
record AuthenticationResults(String authservId, List<Result> results) {
    private static final int LONGEST = 50_000;

    /**
     * What one method found.
     *
     * @param about what it was about, by the property, such as {@code header.from}
     */
    record Result(String method, String outcome, Map<String, String> about) {
        boolean is(String name) {
            return method.equals(name);
        }

        boolean passed() {
            return outcome.equals("pass");
        }

        boolean failed() {
            return outcome.equals("fail");
        }

        String about(String property, String without) {
            return about.getOrDefault(property, without);
        }
    }

    /** Empty for what no server would write. */
    static Optional<AuthenticationResults> read(String value) {
        if (value.length() > LONGEST) {
            return Optional.empty();
        }
        var parts = new ArrayList<>(List.of(plain(value).split(";", -1)));
        if (parts.get(0).strip().matches("i=\\d{1,9}")) {
            parts.remove(0);
        }
        if (parts.isEmpty() || parts.get(0).isBlank() || parts.get(0).contains("=")) {
            return Optional.empty();
        }
        String id = parts.get(0).strip().split("\\s+")[0].toLowerCase(Locale.ROOT);
        var results = new ArrayList<Result>();
        for (String part : parts.subList(1, parts.size())) {
            result(part.strip().toLowerCase(Locale.ROOT)).ifPresent(results::add);
        }
        return Optional.of(new AuthenticationResults(id, List.copyOf(results)));
    }

    private static Optional<Result> result(String part) {
        String[] words = part.split("\\s+");
        int equals = words[0].indexOf('=');
        if (equals < 1) {
            return Optional.empty();
        }
        var about = new LinkedHashMap<String, String>();
        for (int at = 1; at < words.length; at++) {
            int is = words[at].indexOf('=');
            if (is > 0) {
                about.putIfAbsent(words[at].substring(0, is), words[at].substring(is + 1));
            }
        }
        String method = words[0].substring(0, equals).split("/", 2)[0];
        return Optional.of(new Result(method, words[0].substring(equals + 1), about));
    }

    /** Without comments and quotation marks, without blanks around what equals, and nothing quoted that separates. */
    private static String plain(String value) {
        var plain = new StringBuilder(value.length());
        int depth = 0;
        boolean isQuoted = false;
        for (int at = 0; at < value.length(); at++) {
            char sign = value.charAt(at);
            boolean isEscaped = sign == '\\' && (depth > 0 || isQuoted) && at + 1 < value.length();
            if (isEscaped) {
                at++;
            }
            if (depth > 0) {
                depth += isEscaped ? 0 : sign == '(' ? 1 : sign == ')' ? -1 : 0;
            } else if (isQuoted) {
                isQuoted = isEscaped || sign != '"';
                if (isQuoted) {
                    char meant = value.charAt(at);
                    plain.append(Character.isLetterOrDigit(meant) || "@.-_+".indexOf(meant) >= 0 ? meant : '_');
                }
            } else if (sign == '(') {
                depth = 1;
                plain.append(' ');
            } else if (sign == '"') {
                isQuoted = true;
            } else if (sign == '=') {
                while (plain.length() > 0 && Character.isWhitespace(plain.charAt(plain.length() - 1))) {
                    plain.setLength(plain.length() - 1);
                }
                plain.append('=');
                while (at + 1 < value.length() && Character.isWhitespace(value.charAt(at + 1))) {
                    at++;
                }
            } else {
                plain.append(sign);
            }
        }
        return plain.toString();
    }
}
