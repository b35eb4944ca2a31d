package jialing.system.container;

import java.io.File;
import java.net.URISyntaxException;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The application as built, in which the tests take the place of the web door. */
public final class ApplicationUnderTest {

    private ApplicationUnderTest() {}

    /** @param tests the test class and what else it needs in the server */
    public static EnterpriseArchive with(Class<?>... tests) {
        var application = ShrinkWrap.createFromZipFile(
                EnterpriseArchive.class, new File(System.getProperty("jialing.application", "target/jialing.ear")));
        application.delete("lims-web.war");
        return application.addAsModule(ShrinkWrap.create(WebArchive.class, "lims-web.war")
                .addClasses(tests)
                .addClasses(InContainer.class, DatabaseForTheServer.class)
                .addAsWebInfResource(
                        new StringAsset(
                                "<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" bean-discovery-mode=\"annotated\"/>"),
                        "beans.xml")
                .addAsLibrary(jarOf(Assertions.class)));
    }

    private static File jarOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
