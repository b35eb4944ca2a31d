package jialing.domain.competence.rules;

import java.util.List;
import java.util.stream.Stream;
import jialing.domain.competence.HeldCertificate;
import jialing.domain.competence.MethodChange;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A method change leads from a method that the certificate is good for to one that it is not good for yet. */
public class ChangesFromItsMethod extends Rule<ChangesFromItsMethod.Change> {

    public record Change(HeldCertificate held, String from, String to) {}

    public ChangesFromItsMethod() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 7.2.1.5",
                Text.of(
                        "方法变更须从该证已有的方法变更为尚未覆盖的方法",
                        "A method change leads from a method of the certificate to one that it does not have yet"));
    }

    @Override
    public Verdict judge(Change change) {
        List<String> has = Stream.concat(
                        Stream.of(change.held().certificate().method()),
                        change.held().methodChanges().stream().map(MethodChange::to))
                .toList();
        return Verdict.holdsIf(has.contains(change.from()) && !has.contains(change.to()), "to");
    }
}
