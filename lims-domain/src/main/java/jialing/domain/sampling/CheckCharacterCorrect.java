package jialing.domain.sampling;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A code that was misread or mistyped is noticed by its check character before anybody looks for the sample. */
public class CheckCharacterCorrect extends Rule<String> {

    CheckCharacterCorrect() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "ISO/IEC 7064:2003 MOD 37,36",
                Text.of(
                        "编号 {0} 的校验字符不符，请与标签逐位核对",
                        "The check character of {0} does not fit: compare it with the label"));
    }

    @Override
    public Verdict judge(String code) {
        return Verdict.holdsIf(CheckCharacter.closes(code), "sampleCode", code);
    }
}
