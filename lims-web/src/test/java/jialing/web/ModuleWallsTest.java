package jialing.web;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import fixtures.workflows.EngineThatAsksTheWeb;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.sql.Connection;
import org.junit.jupiter.api.Test;

/** The walls between the modules: web asks the domain; workflows and reports observe its facts; nobody looks back. */
class ModuleWallsTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("jialing");

    private static ArchRule wall(String house, String module, String... mayKnow) {
        return classes()
                .that()
                .resideInAPackage(house + "." + module + "..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(mayKnow)
                        .or(com.tngtech.archunit.base.DescribedPredicate.not(resideInAnyPackage(house + ".."))))
                .as(module + " may know only " + String.join(", ", mayKnow));
    }

    @Test
    void aModuleKnowsOnlyWhatStandsBelowIt() {
        wall("jialing", "domain", "jialing.domain..").check(HOUSE);
        wall("jialing", "workflows", "jialing.workflows..", "jialing.domain..")
                .allowEmptyShould(true)
                .check(HOUSE);
        wall("jialing", "reports", "jialing.reports..", "jialing.domain..")
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void anEngineThatAsksTheWebIsCaught() {
        JavaClasses wrong = new ClassFileImporter().importPackages("fixtures");
        assertThatThrownBy(() ->
                        wall("fixtures", "workflows", "fixtures.workflows..").check(wrong))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(EngineThatAsksTheWeb.class.getSimpleName());
    }

    @Test
    void everyDoorSaysWhatItSpeaks() {
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .beAnnotatedWith(Produces.class)
                .check(HOUSE);
    }

    @Test
    void theWebDecidesNothingAndTouchesNoDatabase() {
        noClasses()
                .that()
                .resideInAPackage("jialing.web..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(EntityManager.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Connection.class)
                .check(HOUSE);
    }
}
