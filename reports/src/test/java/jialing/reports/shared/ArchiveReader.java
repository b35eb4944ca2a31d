package jialing.reports.shared;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** A strict reader of PDF/A (veraPDF) that is not ours. */
public final class ArchiveReader {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private ArchiveReader() {}

    /** What offends against PDF/A-3b, a sentence each; empty for a valid file. */
    public static List<String> offences(byte[] pdf) {
        return offences(pdf, PDFAFlavour.PDFA_3_B);
    }

    /** The flavour that the file claims for itself. */
    public static String claimed(byte[] pdf) {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf))) {
            return parser.getFlavour().getId();
        } catch (Exception unreadable) {
            throw new AssertionError("veraPDF cannot read this file", unreadable);
        }
    }

    private static List<String> offences(byte[] pdf, PDFAFlavour flavour) {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);
            var found = result.getTestAssertions().stream()
                    .filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
                    .map(each -> each.getRuleId().getClause() + " " + each.getMessage())
                    .distinct()
                    .toList();
            return result.isCompliant() || !found.isEmpty() ? found : List.of("not compliant");
        } catch (Exception unreadable) {
            throw new AssertionError("veraPDF cannot read this file", unreadable);
        }
    }
}
