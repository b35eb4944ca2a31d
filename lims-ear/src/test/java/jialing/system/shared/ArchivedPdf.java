package jialing.system.shared;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.results.TestAssertion;

/** What a stranger's strict reader (veraPDF) says of a PDF that is made to be kept. */
public final class ArchivedPdf {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private ArchivedPdf() {}

    /** The part and level of PDF/A that the file claims for itself, e.g. {@code 3b}, and a line for each offence against just that. */
    public static List<String> saidOf(byte[] pdf) {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf));
                var validator = Foundries.defaultInstance().createValidator(parser.getFlavour(), false)) {
            var offences = validator.validate(parser).getTestAssertions().stream()
                    .filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
                    .map(each -> each.getRuleId().getClause() + " " + each.getMessage())
                    .distinct();
            return Stream.concat(Stream.of(parser.getFlavour().getId()), offences)
                    .toList();
        } catch (Exception unreadable) {
            throw new AssertionError("veraPDF cannot read this file", unreadable);
        }
    }
}
