package de.kundenblick.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import de.kundenblick.account.Permissions;
import de.kundenblick.dashboard.service.BoardService;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Permissions are named in several files, by hand: they all have to mean the same ones. */
class PermissionListsTest {
    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Path MIGRATIONS = Path.of("../domain/src/main/resources/db/migration");

    private final Set<String> all = constants();

    @Test
    void everyPermissionIsGrantedOrFollowsFromTheSite() {
        var expected = new TreeSet<>(Permissions.GRANTABLE);
        expected.addAll(Permissions.IMPLIED);

        assertThat(all).isEqualTo(expected);
    }

    @Test
    void theContainerKnowsEveryPermission() throws IOException {
        assertThat(found("<role-name>([^<]*)</role-name>", WEBAPP.resolve("WEB-INF/web.xml")))
                .isEqualTo(all);
    }

    @Test
    void everyPermissionIsExplainedInBothLanguages() {
        for (Locale language : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            var texts = ResourceBundle.getBundle("de.kundenblick.account.messages", language);
            assertThat(all).allSatisfy(permission -> assertThat(texts.keySet())
                    .contains("account.permission." + permission, "account.permissionAbout." + permission));
        }
    }

    @Test
    void boardsMayAskForEveryPermissionThatAWidgetNeeds() {
        assertThat(BoardService.class.getAnnotation(DeclareRoles.class).value())
                .containsExactlyInAnyOrderElementsOf(Permissions.GRANTABLE);
    }

    @Test
    void servicesNameOnlyPermissionsThatExist() {
        JavaClasses product = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("de.kundenblick");
        var named = product.stream()
                .flatMap(type -> Stream.concat(Stream.of(type), type.getMethods().stream()))
                .flatMap(place -> Stream.concat(
                        place.tryGetAnnotationOfType(RolesAllowed.class).map(RolesAllowed::value).stream(),
                        place.tryGetAnnotationOfType(DeclareRoles.class).map(DeclareRoles::value).stream()))
                .flatMap(Arrays::stream)
                .collect(Collectors.toSet());

        assertThat(named).isNotEmpty().isSubsetOf(all);
    }

    @Test
    void theSchemaGrantsEveryPermissionButTheDelicateOnesAndNoOther() throws IOException {
        assertThat(granted()).isEqualTo(fromTheStart());
    }

    @Test
    void callersOfTestsHaveOnlyPermissionsThatExistAndTheAdministratorAll() {
        CallerPermissions.BY_ROLE.values().forEach(permissions -> assertThat(permissions)
                .isSubsetOf(Permissions.GRANTABLE));
        assertThat(CallerPermissions.BY_ROLE.get("admin")).isEqualTo(fromTheStart());
    }

    @Test
    void pagesAskOnlyForPermissionsThatExist() throws IOException {
        try (var files = Files.walk(WEBAPP)) {
            var pages = files.filter(file -> file.toString().endsWith(".xhtml")).toArray(Path[]::new);

            assertThat(found("(?:viewer\\.may|isUserInRole)\\('([^']*)'\\)", pages))
                    .isNotEmpty()
                    .isSubsetOf(all);
        }
    }

    private static Set<String> fromTheStart() {
        var fromTheStart = new TreeSet<>(Permissions.GRANTABLE);
        fromTheStart.removeAll(Permissions.OPT_IN);
        return fromTheStart;
    }

    private static Set<String> constants() {
        return Arrays.stream(Permissions.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == String.class)
                .map(PermissionListsTest::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String valueOf(Field constant) {
        try {
            return (String) constant.get(null);
        } catch (IllegalAccessException notPublic) {
            throw new IllegalStateException(notPublic);
        }
    }

    /** What the statements that fill {@code role_permission} name with a dot, as all grantable permissions are. */
    private static Set<String> granted() throws IOException {
        var statement = Pattern.compile("insert into role_permission[^;]*;", Pattern.CASE_INSENSITIVE);
        var permission = Pattern.compile("'([a-z]+(?:\\.[a-z]+)+)'");
        try (var files = Files.list(MIGRATIONS)) {
            var granted = new TreeSet<String>();
            for (Path file : files.toList()) {
                statement
                        .matcher(Files.readString(file))
                        .results()
                        .flatMap(match -> permission.matcher(match.group()).results())
                        .forEach(match -> granted.add(match.group(1)));
            }
            return granted;
        }
    }

    private static Set<String> found(String pattern, Path... files) throws IOException {
        var found = new TreeSet<String>();
        for (Path file : files) {
            Pattern.compile(pattern)
                    .matcher(Files.readString(file))
                    .results()
                    .forEach(match -> found.add(match.group(1)));
        }
        return found;
    }
}
