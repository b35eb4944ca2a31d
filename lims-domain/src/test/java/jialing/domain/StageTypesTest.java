package jialing.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * Stages of the work are types: what has not come that far cannot be handed on, and nobody outside the feature makes one. Seen with
 * the compiler itself, so that a wrong example is known not to compile.
 */
class StageTypesTest {

    @Test
    void whatThoseWhoMayMakeAStageHandOutIsUsedFreely() {
        assertThat(errorsOf("""
                        String used(jialing.domain.equipment.Instrument instrument, java.time.LocalDate day) {
                            return instrument.calibratedOn(day).orElseThrow().certificate().toString();
                        }
                        String reviewed(jialing.domain.quality.AcceptedBatch accepted) {
                            return accepted.batch().number();
                        }
                        """)).isEmpty();
    }

    @Test
    void nobodyDeclaresAnInstrumentCalibrated() {
        assertThat(errorsOf("""
                        Object declared(
                                jialing.domain.equipment.Instrument instrument,
                                jialing.domain.equipment.CalibrationCertificate certificate) {
                            return new jialing.domain.equipment.CalibratedInstrument(instrument, certificate);
                        }
                        """)).singleElement().asString().contains("not public");
    }

    @Test
    void nobodyDeclaresABatchAccepted() {
        assertThat(errorsOf("""
                        Object declared(
                                jialing.domain.analysis.AnalyticalBatch batch,
                                jialing.domain.quality.BatchJudgement judgement) {
                            return new jialing.domain.quality.AcceptedBatch(batch, judgement);
                        }
                        """)).singleElement().asString().contains("not public");
    }

    @Test
    void aBatchThatIsOnlySubmittedIsNoAcceptedOne() {
        assertThat(errorsOf("""
                        jialing.domain.quality.AcceptedBatch handedOn(jialing.domain.analysis.AnalyticalBatch submitted) {
                            return submitted;
                        }
                        """)).singleElement().asString().contains("incompatible types");
    }

    @Test
    void anInstrumentIsNoCalibratedOne() {
        assertThat(errorsOf("""
                        jialing.domain.equipment.CalibratedInstrument used(jialing.domain.equipment.Instrument instrument) {
                            return instrument;
                        }
                        """)).singleElement().asString().contains("incompatible types");
    }

    private static void assertOnlyError(String error, String members) {
        assertThat(errorsOf(members)).singleElement().asString().contains(error);
    }

    /** What the compiler objects to in a class with these members. */
    private static List<String> errorsOf(String members) {
        var source = new SimpleJavaFileObject(URI.create("string:///Example.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return "class Example {\n" + members + "}\n";
            }
        };
        var found = new DiagnosticCollector<JavaFileObject>();
        var options = List.of(
                "-proc:none",
                "-implicit:none",
                "-d",
                System.getProperty("java.io.tmpdir"),
                "-cp",
                System.getProperty("java.class.path"));
        ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, found, options, null, List.of(source))
                .call();
        return found.getDiagnostics().stream()
                .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                .map(each -> each.getMessage(Locale.ENGLISH))
                .toList();
    }
}
