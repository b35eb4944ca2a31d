package jialing.domain;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import fixtures.custody.LaterFeature;
import fixtures.ledger.KnowsLaterFeature;
import fixtures.ledger.LooksIntoSubPackage;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The one order of the features: a feature may know only those before it, and of those only the package root. The same list, the
 * same words, in every module.
 */
class FeatureOrderTest {

    private static final List<String> FEATURES = List.of(
            "shared",
            "ledger",
            "draws",
            "formula",
            "catalogue",
            "organisation",
            "people",
            "visits",
            "gate",
            "competence",
            "documents",
            "nonconformity",
            "environment",
            "equipment",
            "materials",
            "curves",
            "methods",
            "procedures",
            "planning",
            "sampling",
            "custody",
            "preparation",
            "samplebank",
            "noise",
            "radioactivity",
            "biology",
            "air",
            "analysis",
            "quality",
            "controlchart",
            "uncertainty",
            "assessment",
            "plausibility",
            "proficiency",
            "partners",
            "contracts",
            "review",
            "reporting",
            "lookback",
            "qualification",
            "exchange",
            "evidence",
            "transfer",
            "supervision",
            "inspection",
            "complaints",
            "figures",
            "credit",
            "capability",
            "network",
            "demo");

    private static final String[] OUTSIDE_THE_HOUSE = {
        "java..",
        "javax.sql..",
        "javax.crypto..",
        "javax.imageio..",
        "javax.crypto..",
        "jakarta..",
        "org.hibernate..",
        "org.jboss.logging..",
        "com.fasterxml.jackson..",
        "org.erdtman.jcs..",
        "org.apache.commons.csv..",
        "org.apache.commons.compress..",
        "org.dhatim.fastexcel..",
        "org.bouncycastle..",
        "com.webauthn4j..",
        "com.nimbusds..",
        "org.hipparchus..",
        "com.drew.."
    };

    private static final JavaClasses DOMAIN = ImportedDomain.CLASSES;

    @TestFactory
    Stream<DynamicTest> aFeatureMayKnowOnlyThoseBeforeIt() {
        return FEATURES.stream()
                .map(feature -> DynamicTest.dynamicTest(
                        feature,
                        () -> knowsOnlyEarlier("jialing.domain", feature).check(DOMAIN)));
    }

    @TestFactory
    Stream<DynamicTest> aFeaturesSubPackagesAreItsOwn() {
        return FEATURES.stream()
                .map(feature -> DynamicTest.dynamicTest(
                        feature,
                        () -> subPackagesArePrivate("jialing.domain", feature).check(DOMAIN)));
    }

    @Test
    void everyPackageIsAFeatureOfTheList() {
        assertThat(DOMAIN.stream()
                        .map(each -> each.getPackageName().split("\\."))
                        .filter(parts -> parts.length > 2)
                        .map(parts -> parts[2]))
                .isSubsetOf(FEATURES);
    }

    @Test
    void aFeatureThatKnowsALaterOneIsCaught() {
        JavaClasses wrong = new ClassFileImporter().importClasses(KnowsLaterFeature.class, LaterFeature.class);
        assertThatThrownBy(() -> knowsOnlyEarlier("fixtures", "ledger").check(wrong))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("KnowsLaterFeature");
    }

    @Test
    void aLookIntoAnotherFeaturesSubPackageIsCaught() {
        JavaClasses wrong = new ClassFileImporter().importPackages("fixtures");
        assertThat(wrong.contain(LooksIntoSubPackage.class)).isTrue();
        assertThatThrownBy(() -> subPackagesArePrivate("fixtures", "custody").check(wrong))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("LooksIntoSubPackage");
    }

    private static ArchRule knowsOnlyEarlier(String house, String feature) {
        List<String> known = FEATURES.subList(0, FEATURES.indexOf(feature) + 1);
        return classes()
                .that()
                .resideInAPackage(house + "." + feature + "..")
                .should()
                .onlyDependOnClassesThat(belongTo(house, known::contains).or(resideInAnyPackage(OUTSIDE_THE_HOUSE)))
                .as(feature + " may know only the features before it, and no engine, screen or printer")
                .allowEmptyShould(true);
    }

    private static ArchRule subPackagesArePrivate(String house, String feature) {
        String subPackages = house + "." + feature + ".";
        return noClasses()
                .that(not(belongTo(house, feature::equals)))
                .should()
                .dependOnClassesThat(describe(
                        "are in its sub-packages", each -> each.getPackageName().startsWith(subPackages)))
                .as("nobody outside " + feature + " looks into its sub-packages");
    }

    /** Compared as words: patterns take many times as long over so many dependencies. */
    private static DescribedPredicate<JavaClass> belongTo(String house, Predicate<String> feature) {
        String inside = house + ".";
        return describe("are of such a feature", each -> {
            String name = each.getPackageName();
            return name.startsWith(inside)
                    && feature.test(name.substring(inside.length()).split("\\.", 2)[0]);
        });
    }
}
