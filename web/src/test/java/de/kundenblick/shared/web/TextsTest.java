package de.kundenblick.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Texts, pages and code speak of the same keys. */
class TextsTest {
    private static final List<Path> SOURCES = Stream.of("domain", "ejb", "web")
            .flatMap(module ->
                    Stream.of("java", "resources", "webapp").map(kind -> Path.of("..", module, "src", "main", kind)))
            .filter(Files::isDirectory)
            .toList();

    private static final String AREA = "(?:" + String.join("|", Texts.AREAS) + ")";

    /** A quoted key, or the beginning of one that is completed at run time: {@code msg['ticket.state.'.concat(…)]}. */
    private static final Pattern QUOTED = Pattern.compile("[\"'](" + AREA + "\\.[\\w.-]+)[\"']");

    /** A quoted key where nothing but a key can stand. */
    private static final Pattern ASKED_FOR = Pattern.compile(
            "(?:\\bmsg\\[|\\b(?:info|warn|error|text|format)\\(|\\bsuper\\()\\s*[\"'](" + AREA + "\\.[\\w.-]+)[\"']");

    private final Texts german = Texts.in(Locale.GERMAN);
    private final Texts english = Texts.in(Locale.ENGLISH);

    @Test
    @Tag("F-21")
    void everyTextExistsInBothLanguages() {
        assertThat(keys(german)).containsExactlyInAnyOrderElementsOf(keys(english));
    }

    @Test
    void everyKeyBeginsWithAnArea() {
        assertThat(keys(german)).allMatch(key -> Texts.AREAS.contains(key.substring(0, key.indexOf('.'))));
    }

    @Test
    @Tag("F-21")
    void noPageAndNoClassAsksForAnUnknownText() {
        Set<String> known = keys(german);
        Set<String> unknown = found(ASKED_FOR).stream()
                .filter(key -> key.endsWith(".")
                        ? known.stream().noneMatch(text -> text.startsWith(key))
                        : !known.contains(key))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(unknown).isEmpty();
    }

    @Test
    void noTextIsLeftUnused() {
        Set<String> used = found(QUOTED);
        Set<String> beginnings = used.stream().filter(key -> key.endsWith(".")).collect(Collectors.toSet());
        Set<String> unused = keys(german).stream()
                .filter(key -> !used.contains(key))
                .filter(key -> beginnings.stream().noneMatch(key::startsWith))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(unused).isEmpty();
    }

    @Test
    void bothLanguagesFillTheSamePlaceholders() {
        assertThat(keys(german)).allSatisfy(key -> assertThat(placeholders(german.getString(key)))
                .as(key)
                .isEqualTo(placeholders(english.getString(key))));
    }

    /** MessageFormat takes a single apostrophe for a quotation mark and stops filling placeholders behind it. */
    @Test
    void apostrophesAreDoubledBesidePlaceholders() {
        assertThat(Stream.of(german, english)
                        .flatMap(language -> keys(language).stream().map(language::getString))
                        .filter(text -> !placeholders(text).isEmpty()))
                .allMatch(text -> !text.replace("''", "").contains("'"));
    }

    @Test
    void fillsPlaceholdersInTheLanguagesWay() {
        assertThat(german.format("shared.page.range", 1, 1000, 25_000)).isEqualTo("1–1.000 von 25.000");
        assertThat(english.format("shared.page.range", 1, 1000, 25_000)).isEqualTo("1–1,000 of 25,000");
    }

    private static Set<String> keys(Texts texts) {
        return new TreeSet<>(Collections.list(texts.getKeys()));
    }

    private static Set<String> placeholders(String text) {
        return Pattern.compile("\\{(\\d+)")
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
    }

    private static Set<String> found(Pattern pattern) {
        return SOURCES.stream()
                .map(TextsTest::files)
                .flatMap(Collection::stream)
                .flatMap(file -> pattern.matcher(read(file)).results().map(match -> match.group(1)))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file ->
                            file.toString().endsWith(".java") || file.toString().endsWith(".xhtml"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
