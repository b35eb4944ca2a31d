package jialing.domain.assessment;

import java.util.function.Function;
import jialing.domain.shared.Text;

/**
 * What a reader must know of one analyte besides its judgement.
 *
 * @param analyte its code: who shows the remark says what people call it
 */
public record Remark(String analyte, Text words) {

    /** @param nameOf what people call an analyte, by its code */
    Text said(Function<String, Text> nameOf) {
        Text name = nameOf.apply(analyte);
        return Text.of(name.zh() + "：" + words.zh(), name.en() + ": " + words.en());
    }
}
