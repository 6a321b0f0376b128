package de.kundenblick.shared.service;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.shared.limit.Limit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** IT finds every setting in one table, and nothing in it that does not exist. */
class SettingsTableTest {
    private static final Path TABLE = Path.of("..", "docs", "operation.md");
    private static final List<String> MODULES = List.of("domain", "ejb", "web");

    private static final Pattern IN_CODE = Pattern.compile("\"(KUNDENBLICK_[A-Z_]+)\"");

    /** As in {@code | `KUNDENBLICK_DEMO` | `false` | fills an empty database … |}. */
    private static final Pattern ROW =
            Pattern.compile("^\\| `(KUNDENBLICK_[A-Z_]+)` \\| ([^|]*) \\| ([^|]*) \\|$", Pattern.MULTILINE);

    private static final Pattern CONSTANT = Pattern.compile("String (\\w+) =\\s+\"(KUNDENBLICK_[A-Z_]+)\"");

    private static final Pattern DEFAULT = Pattern.compile("text\\((\\w+)\\)\\s*\\.orElse\\(\"([^\"]*)\"\\)");

    @Test
    void theTableNamesTheSettingsOfTheCode() {
        var inCode = sources()
                .flatMap(source -> IN_CODE.matcher(source).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        var inTable = rows().map(row -> row.group(1)).toList();

        assertThat(inTable).doesNotHaveDuplicates();
        assertThat(inTable)
                .as("settings in the table of docs/operation.md, compared with the constants in the code")
                .containsExactlyInAnyOrderElementsOf(inCode);
    }

    @Test
    void theTableTellsTheDefaultsOfTheCode() {
        Map<String, String> told = rows().collect(Collectors.toMap(
                row -> row.group(1), row -> row.group(2).trim()));

        assertThat(defaults()).isNotEmpty().allSatisfy((setting, value) -> assertThat(told.get(setting))
                .as(setting)
                .isEqualTo("`" + value + "`"));
        assertThat(told.values()).noneMatch(String::isBlank);
        assertThat(told.get("KUNDENBLICK_LIMITS"))
                .isEqualTo(Arrays.stream(Limit.values())
                        .map(limit -> limit.key() + "=" + limit.perMinute())
                        .collect(Collectors.joining(",", "`", "`")));
    }

    @Test
    void theTableExplainsEverySetting() {
        assertThat(rows().map(row -> row.group(3).trim())).allMatch(text -> text.length() > 10);
    }

    private static Map<String, String> defaults() {
        var defaults = new HashMap<String, String>();
        sources().forEach(source -> {
            Map<String, String> names = CONSTANT.matcher(source)
                    .results()
                    .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2)));
            DEFAULT.matcher(source)
                    .results()
                    .filter(found -> names.containsKey(found.group(1)))
                    .forEach(found -> defaults.put(names.get(found.group(1)), found.group(2)));
        });
        return defaults;
    }

    private static Stream<MatchResult> rows() {
        return ROW.matcher(read(TABLE)).results();
    }

    private static Stream<String> sources() {
        return MODULES.stream()
                .map(module -> Path.of("..", module, "src", "main", "java"))
                .flatMap(SettingsTableTest::files)
                .map(SettingsTableTest::read);
    }

    private static Stream<Path> files(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException notRead) {
            throw new UncheckedIOException(notRead);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException notRead) {
            throw new UncheckedIOException(notRead);
        }
    }
}
