package de.kundenblick.shared.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The images and the compose file speak of the versions, settings and files that the project has. */
class ContainerFilesTest {
    private static final Path ROOT = Path.of("..");
    private static final Path DOCKER = ROOT.resolve("docker");
    private static final Pattern SETTING = Pattern.compile("KUNDENBLICK_[A-Z_]+");

    @ParameterizedTest
    @CsvSource({
        "server/Dockerfile, payara/server-full, payara.server.version",
        "micro/Dockerfile, payara/micro, payara.micro.version"
    })
    void imagesCarryTheServerThatTheTestsRunOn(String file, String image, String property) {
        assertThat(found("^FROM (\\S+)$", read(DOCKER.resolve(file))))
                .containsExactly(image + ":" + version(property) + "-jdk17");
    }

    @Test
    void theDatabaseIsTheOneThatTheTestsRunOn() {
        String binaries = version("postgres.binaries.version");

        assertThat(found("image: postgres:([0-9.]+)-", read(DOCKER.resolve("compose.yaml"))))
                .containsExactly(binaries.replaceFirst("\\.0$", ""));
    }

    @Test
    void noImageIsTakenByATagThatMoves() {
        assertThat(found("image: (\\S+)", read(DOCKER.resolve("compose.yaml"))))
                .isNotEmpty()
                .allMatch(image -> image.matches(".*:v?\\d+\\.\\d+.*"));
    }

    @Test
    void imagesRunAsAPlainUserAndReportTheirHealth() {
        for (String file : List.of("server/Dockerfile", "micro/Dockerfile")) {
            String text = read(DOCKER.resolve(file));

            assertThat(found("^USER (\\S+)$", text)).as(file).containsExactly("payara");
            assertThat(text).as(file).contains("HEALTHCHECK", "/health/live", "MEM_MAX_RAM_PERCENTAGE");
        }
    }

    @Test
    void whatIsCopiedIsThereOrIsBuilt() {
        for (String file : List.of("server/Dockerfile", "micro/Dockerfile")) {
            found("^COPY --chown=payara:payara (.+) \\S+$", read(DOCKER.resolve(file))).stream()
                    .flatMap(sources -> Stream.of(sources.split(" ")))
                    .filter(source -> !source.contains("/target/"))
                    .forEach(source -> assertThat(ROOT.resolve(source)).exists());
        }
    }

    @Test
    void theyNameOnlySettingsThatExist() {
        for (String file : List.of(
                "compose.yaml",
                "example.env",
                "server/Dockerfile",
                "micro/Dockerfile",
                "postgres/create-database.sh")) {
            assertThat(settings(read(DOCKER.resolve(file))))
                    .as(file)
                    .isNotEmpty()
                    .isSubsetOf(known());
        }
    }

    @Test
    void theExampleAnswersWhatTheComposeFileAsksFor() {
        var asked = found("\\$\\{(\\w+):\\?", read(DOCKER.resolve("compose.yaml")));

        assertThat(found("^(\\w+)=", read(DOCKER.resolve("example.env")))).containsAll(asked);
    }

    @Test
    void noSecretStandsInTheComposeFile() {
        assertThat(found("PASSWORD: (\\S+)", read(DOCKER.resolve("compose.yaml"))))
                .isNotEmpty()
                .allMatch(value -> value.startsWith("${"));
    }

    private static Set<String> known() {
        return Stream.of("domain", "ejb", "web")
                .map(module -> ROOT.resolve(module).resolve("src/main/java"))
                .flatMap(ContainerFilesTest::files)
                .flatMap(file -> found("\"(KUNDENBLICK_[A-Z_]+)\"", read(file)).stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> settings(String text) {
        return SETTING.matcher(text)
                .results()
                .map(match -> match.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String version(String property) {
        return found("<" + Pattern.quote(property) + ">([^<]+)<", read(ROOT.resolve("pom.xml")))
                .get(0);
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern, Pattern.MULTILINE)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .toList();
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
