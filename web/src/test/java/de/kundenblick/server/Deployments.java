package de.kundenblick.server;

import com.icegreen.greenmail.util.GreenMail;
import java.io.File;
import java.net.URISyntaxException;
import org.assertj.core.api.Assertions;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The one archive of all tests in the server: the application as it is built, and the tests' own classes. */
@ArquillianSuiteDeployment
public class Deployments {
    /** Tests without a server, which would look for their tools in vain, and this class. */
    private static final String NOT_IN_SERVER = ".*(Test(\\$.*)?|Deployments)\\.class|.*/nodes/.*|.*\\.(xml|preboot)";

    @Deployment
    public static WebArchive kundenblick() throws URISyntaxException {
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/kundenblick.war"))
                .merge(testClasses(), "WEB-INF/classes", Filters.exclude(NOT_IN_SERVER))
                .addAsLibrary(jarOf(Assertions.class))
                .addAsLibrary(jarOf(GreenMail.class))
                .addAsWebInfResource(new StringAsset(CallerPermissions.descriptor()), "glassfish-web.xml");
    }

    private static GenericArchive testClasses() {
        return ShrinkWrap.create(ExplodedImporter.class, "tests.jar")
                .importDirectory("target/test-classes")
                .as(GenericArchive.class);
    }

    private static File jarOf(Class<?> type) throws URISyntaxException {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}
