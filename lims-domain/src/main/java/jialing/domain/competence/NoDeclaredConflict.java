package jialing.domain.competence;

import java.util.List;
import java.util.stream.Collectors;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Nobody works for an institution in which an interest was declared, e.g. a share. Employment there is no interest to declare. */
public class NoDeclaredConflict extends Rule<NoDeclaredConflict.Interests> {

    /** @param declared the person's interests in the institution whose work it is */
    public record Interests(String person, List<ImpartialityDeclaration.DeclaredInterest> declared) {}

    public NoDeclaredConflict() {
        super(
                Refusal.Kind.NOT_ALLOWED,
                "ISO/IEC 17025:2017 4.1.4",
                Text.of("{0} 声明与该机构有利益关系：{1}", "{0} has declared an interest in this institution: {1}"));
    }

    @Override
    public Verdict judge(Interests interests) {
        return Verdict.holdsIf(
                interests.declared().isEmpty(),
                "person",
                interests.person(),
                interests.declared().stream()
                        .map(each -> each.party() + "（" + each.nature() + "）")
                        .collect(Collectors.joining("; ")));
    }
}
