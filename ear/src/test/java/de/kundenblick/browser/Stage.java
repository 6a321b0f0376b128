package de.kundenblick.browser;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.given.Fixtures;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.DynamicTestInvocationContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Empties the database before each test and hands it an {@link Intranet} or a {@link Portal}, each in a browser of its
 * own. A test that fails leaves a picture of every page in {@code target/screenshots}; one that does not must have left
 * no page with an error in a script or a breach of the content security policy.
 */
public class Stage implements BeforeEachCallback, AfterEachCallback, InvocationInterceptor, ParameterResolver {
    private static final Path PICTURES = Path.of("target", "screenshots");

    private final List<Visit> visits = new ArrayList<>();
    private Fixtures given;

    @Override
    public void beforeEach(ExtensionContext test) {
        given();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        var type = parameter.getParameter().getType();
        return type == Intranet.class || type == Portal.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var visit = new Visit(given(), visits);
        return parameter.getParameter().getType() == Portal.class ? new Portal(visit) : new Intranet(visit);
    }

    /** One of several tests on the same stage. */
    @Override
    public void interceptDynamicTest(Invocation<Void> work, DynamicTestInvocationContext context, ExtensionContext test)
            throws Throwable {
        try {
            work.proceed();
            assertNoFaults();
        } catch (Throwable failed) {
            keepPictures(test.getParent().orElseThrow(), test.getDisplayName().replaceAll("\\W+", "-"));
            throw failed;
        } finally {
            visits.forEach(visit -> visit.faults().clear());
        }
    }

    @Override
    public void afterEach(ExtensionContext test) {
        try {
            if (test.getExecutionException().isPresent()) {
                keepPictures(test, "");
            } else {
                assertNoFaults();
            }
        } finally {
            visits.forEach(Visit::close);
            visits.clear();
            given = null;
        }
    }

    private Fixtures given() {
        if (given == null) {
            given = Fixtures.in(Product.database());
        }
        return given;
    }

    private void assertNoFaults() {
        assertThat(visits)
                .flatExtracting(Visit::faults)
                .as("faults on the pages")
                .isEmpty();
    }

    /** @param part which of several tests of the method; empty for the only one */
    private void keepPictures(ExtensionContext test, String part) {
        String name = test.getRequiredTestClass().getSimpleName()
                + '.'
                + test.getRequiredTestMethod().getName()
                + part;
        for (int i = 0; i < visits.size(); i++) {
            visits.get(i).keepPicture(PICTURES.resolve(name + (i == 0 ? "" : "-" + (i + 1)) + ".png"));
        }
    }
}
