package jialing.reports.custody;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import jialing.reports.shared.Press;
import jialing.reports.shared.SignatureMark;
import jialing.reports.shared.Template;
import jialing.reports.shared.Words;

/** Prints the form of a hand-over as PDF. */
@ApplicationScoped
public class CustodyFormPrinter {

    private static final Press PRESS = new Press(
            Template.of(CustodyForm.class, "CustodyForm"),
            Map.of("SignatureMarks", Template.of(SignatureMark.class, "SignatureMarks")));

    public byte[] print(CustodyForm form) {
        var words = Words.of(CustodyForm.class, form.language());
        var title = words.getString("title") + " " + form.number();
        var imprint = new Press.Imprint(title, form.laboratory(), form.project(), form.language());
        return PRESS.print(form, form.samples(), words, imprint);
    }
}
