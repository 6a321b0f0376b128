package de.kundenblick.browser;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.given.Fixtures;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Empties the database before each test and hands it an {@link Intranet} or a {@link Portal}, each in a browser of its
 * own. A test that fails leaves a picture of every page in {@code target/screenshots}; one that does not must have left
 * no page with an error in a script or a breach of the content security policy.
 */
public class Stage implements BeforeEachCallback, AfterEachCallback, ParameterResolver {
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

    @Override
    public void afterEach(ExtensionContext test) {
        try {
            if (test.getExecutionException().isPresent()) {
                keepPictures(test);
            } else {
                assertThat(visits)
                        .flatExtracting(Visit::faults)
                        .as("faults on the pages")
                        .isEmpty();
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

    private void keepPictures(ExtensionContext test) {
        String name = test.getRequiredTestClass().getSimpleName()
                + '.'
                + test.getRequiredTestMethod().getName();
        for (int i = 0; i < visits.size(); i++) {
            visits.get(i).keepPicture(PICTURES.resolve(name + (i == 0 ? "" : "-" + (i + 1)) + ".png"));
        }
    }
}
