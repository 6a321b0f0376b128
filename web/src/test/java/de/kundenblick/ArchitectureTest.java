package de.kundenblick;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules by which the parts of the product stay apart and small. */
@AnalyzeClasses(packages = "de.kundenblick", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final Path ROOT = Path.of("..");

    /** Reached by every area through annotations, events or small interfaces; they know nobody but the foundation. */
    private static final Set<String> SUPPORT = Set.of("audit", "privacy", "dashboard", "mail", "sms", "job");

    /** An area and the other areas that it may know. */
    private static final Map<String, Set<String>> KNOWN = Map.ofEntries(
            Map.entry("shared", Set.of()),
            Map.entry("account", Set.of("shared")),
            Map.entry("audit", Set.of("shared", "account", "job")),
            Map.entry("privacy", foundation()),
            Map.entry("dashboard", foundation()),
            Map.entry("mail", Set.of("shared", "account", "audit", "job")),
            Map.entry("sms", foundation()),
            Map.entry("job", foundation()),
            Map.entry("customer", supportAnd()),
            Map.entry("ticket", supportAnd("customer")),
            Map.entry("meeting", supportAnd("customer")),
            Map.entry("cases", supportAnd("customer")),
            Map.entry("dialog", supportAnd("customer")),
            Map.entry("interaction", business()),
            Map.entry("notification", business("interaction")),
            Map.entry("home", business("interaction", "notification", "commitment")),
            Map.entry("exchange", business("interaction")),
            Map.entry("search", business("interaction")),
            Map.entry("timeline", business("interaction")),
            Map.entry("commitment", business("interaction")),
            Map.entry("demo", business("interaction", "notification", "home", "exchange", "timeline", "commitment")));

    /** Nobody is signed in yet who wants to sign in, nor ever where a job runs, a calendar program asks or an open page says what it shows. */
    private static final Set<String> OPEN_TO_ALL = Set.of(
            "LoginService",
            "LoginCodeService",
            "OpenIdService",
            "PasswordLinkService",
            "RatingService",
            "FollowUpFeedService",
            "PortalWelcomeService",
            "PortalBrandService",
            "JobRunner",
            "LiveTopicService");

    @ArchTest
    static final ArchRule areasKnowOnlyWhomTheyMay = classes().should(knowOnlyAreasBelowTheirOwn());

    @ArchTest
    static final ArchRule facesAndServletsStayInTheirPackages = noClasses()
            .that()
            .resideOutsideOfPackages("..intranet..", "..portal..", "..web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.faces..", "jakarta.servlet..", "org.primefaces..");

    @ArchTest
    static final ArchRule restStaysInItsPackages = noClasses()
            .that()
            .resideOutsideOfPackage("..api..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.ws.rs..");

    @ArchTest
    static final ArchRule intranetDoesNotSeeThePortal = noClasses()
            .that()
            .resideInAPackage("..intranet..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..portal..");

    @ArchTest
    static final ArchRule portalDoesNotSeeTheIntranet = noClasses()
            .that()
            .resideInAPackage("..portal..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..intranet..");

    @ArchTest
    static final ArchRule domainKnowsNoServicesAndNoPages = noClasses()
            .that()
            .resideOutsideOfPackages("..service..", "..intranet..", "..portal..", "..web..", "..api..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "de.kundenblick..service..",
                    "de.kundenblick..intranet..",
                    "de.kundenblick..portal..",
                    "de.kundenblick..web..",
                    "de.kundenblick..api..");

    @ArchTest
    static final ArchRule servicesKnowNoPages = noClasses()
            .that()
            .resideInAPackage("..service..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "de.kundenblick..intranet..",
                    "de.kundenblick..portal..",
                    "de.kundenblick..web..",
                    "de.kundenblick..api..");

    @ArchTest
    static final ArchRule onlyRepositoriesTalkToTheDatabase = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Repository")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.persistence.EntityManager");

    @ArchTest
    static final ArchRule repositoriesStayAtHome =
            classes().that().haveSimpleNameEndingWith("Repository").should().bePackagePrivate();

    @ArchTest
    static final ArchRule servicesSayWhoMayCall = classes()
            .that()
            .areAnnotatedWith(Stateless.class)
            .or()
            .areAnnotatedWith(Singleton.class)
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(DenyAll.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class);

    @ArchTest
    static final ArchRule onlyTheLoginIsOpenToAll = classes().should(beOpenToAllOnlyWhenListed());

    @ArchTest
    static final ArchRule everyMomentComesFromAClock = noClasses()
            .should(callMethodWhere(target(name("now"))
                    .and(target(owner(describe("a moment", ArchitectureTest::isMoment))))
                    .and(describe("without a clock", call -> call.getTarget().getRawParameterTypes().stream()
                            .noneMatch(type -> type.isEquivalentTo(Clock.class))))))
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callConstructor(java.util.Date.class);

    @ArchTest
    static final ArchRule pagesStaySmall = classes()
            .that(describe("back pages", ArchitectureTest::isPage))
            .should(haveAtMost(25, "public methods", ArchitectureTest::publicMethods))
            .andShould(haveAtMost(5, "injected things", ArchitectureTest::injected));

    @ArchTest
    static final ArchRule servicesStaySmall = classes()
            .that()
            .haveSimpleNameEndingWith("Service")
            .should(haveAtMost(20, "public methods", ArchitectureTest::publicMethods))
            .andShould(haveAtMost(6, "injected things", ArchitectureTest::injected));

    @Test
    void noClassIsLongerThan300Lines() throws IOException {
        assertThat(longerThan(300, ".java", "domain/src/main", "ejb/src/main", "web/src/main"))
                .isEmpty();
    }

    @Test
    void noPageIsLongerThan200Lines() throws IOException {
        assertThat(longerThan(200, ".xhtml", "web/src/main/webapp")).isEmpty();
    }

    private static Set<String> foundation() {
        return Set.of("shared", "account");
    }

    private static Set<String> supportAnd(String... more) {
        return Stream.of(foundation(), SUPPORT, Set.of(more))
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    private static Set<String> business(String... more) {
        return Stream.of(supportAnd("customer", "ticket", "meeting", "cases", "dialog"), Set.of(more))
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    /** As in {@code ticket} for a class of {@code de.kundenblick.ticket.queue}; empty for all that is not ours. */
    private static String area(JavaClass type) {
        String[] segments = type.getPackageName().split("\\.");
        return type.getPackageName().startsWith("de.kundenblick.") ? segments[2] : "";
    }

    private static ArchCondition<JavaClass> knowOnlyAreasBelowTheirOwn() {
        return new ArchCondition<>("know only areas that stand below their own") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String own = area(type);
                if (!KNOWN.containsKey(own)) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " is in no area of the design"));
                    return;
                }
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> {
                            String other = area(dependency.getTargetClass());
                            return !other.isEmpty()
                                    && !other.equals(own)
                                    && !KNOWN.get(own).contains(other);
                        })
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
            }
        };
    }

    private static ArchCondition<JavaClass> beOpenToAllOnlyWhenListed() {
        return new ArchCondition<>("be open to all only when listed") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean open = type.isAnnotatedWith(PermitAll.class)
                        || type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(PermitAll.class));
                if (open && !OPEN_TO_ALL.contains(type.getSimpleName())) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " is open to all"));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> haveAtMost(int limit, String what, Count count) {
        return new ArchCondition<>("have at most " + limit + ' ' + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                int found = count.of(type);
                if (found > limit) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " has " + found + ' ' + what));
                }
            }
        };
    }

    @FunctionalInterface
    private interface Count {
        int of(JavaClass type);
    }

    private static boolean isMoment(JavaClass type) {
        return type.isAssignableTo(Temporal.class);
    }

    private static boolean isPage(JavaClass type) {
        boolean ofSite = type.getPackageName().contains(".intranet")
                || type.getPackageName().contains(".portal");
        return ofSite && type.isAnnotatedWith(Named.class);
    }

    private static int publicMethods(JavaClass type) {
        return (int) type.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .map(JavaMethod::getName)
                .count();
    }

    private static int injected(JavaClass type) {
        return (int) type.getFields().stream()
                .filter(field -> field.isAnnotatedWith(Inject.class))
                .count();
    }

    private static List<String> longerThan(int limit, String ending, String... folders) throws IOException {
        var found = new TreeSet<String>();
        for (String folder : folders) {
            try (var files = Files.walk(ROOT.resolve(folder))) {
                for (Path file :
                        files.filter(each -> each.toString().endsWith(ending)).toList()) {
                    long lines = Files.readAllLines(file).size();
                    if (lines > limit) {
                        found.add(file + ": " + lines);
                    }
                }
            }
        }
        return List.copyOf(found);
    }
}
