package jialing.domain;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.stream.Collectors;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.TimeOrderedId;
import org.junit.jupiter.api.Test;

/** Names that say something, time from one clock, decimals that keep their digits. */
class HouseRulesTest {

    private static final JavaClasses DOMAIN = ImportedDomain.CLASSES;

    private static final JavaClasses WRONG = new ClassFileImporter().importPackages("fixtures");

    private static final ArchRule SPEAKING_NAMES = noClasses()
            .should()
            .haveNameMatching(".*(Manager|Helper|Utils?|Impl|Dto|DTO)\\d*")
            .as("classes are called by the nouns and verbs of the trade");

    private static final ArchRule TIME_FROM_THE_LABORATORYS_CLOCK = noClasses()
            .that()
            .areNotAssignableTo(LabClock.class)
            .and()
            .areNotAssignableTo(TimeOrderedId.class)
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .as("time comes from LabClock");

    private static final ArchRule NO_BINARY_FRACTIONS = noFields()
            .should()
            .haveRawType(double.class)
            .orShould()
            .haveRawType(float.class)
            .orShould()
            .haveRawType(Double.class)
            .orShould()
            .haveRawType(Float.class)
            .as("no value of the record is kept in binary floating point");

    @Test
    void classesAreCalledByTheWordsOfTheTrade() {
        SPEAKING_NAMES.check(DOMAIN);
        assertCatches(SPEAKING_NAMES, "SampleManager");
    }

    @Test
    void timeComesFromTheLaboratorysClock() {
        TIME_FROM_THE_LABORATORYS_CLOCK.check(DOMAIN);
        assertCatches(TIME_FROM_THE_LABORATORYS_CLOCK, "AsksTheWall");
    }

    @Test
    void noValueIsKeptInBinaryFloatingPoint() {
        NO_BINARY_FRACTIONS.check(DOMAIN);
        assertCatches(NO_BINARY_FRACTIONS, "FloatingResult");
    }

    @Test
    void twoClassesNeverShareASimpleName() {
        var shared = DOMAIN.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(each -> !each.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getSimpleName, Collectors.counting()));
        assertThat(shared.entrySet()).noneMatch(entry -> entry.getValue() > 1);
    }

    private static void assertCatches(ArchRule rule, String wrongClass) {
        assertThatThrownBy(() -> rule.check(WRONG))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(wrongClass);
    }
}
