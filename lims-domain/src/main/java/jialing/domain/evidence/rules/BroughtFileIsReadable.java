package jialing.domain.evidence.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A file has a name and is not too large. */
public final class BroughtFileIsReadable extends Rule<BroughtFileIsReadable.Given> {

    private static final int LONGEST = 100;

    public record Given(String name, boolean smallEnough) {}

    public BroughtFileIsReadable() {
        super(
                Refusal.Kind.INVALID_INPUT,
                null,
                Text.of(
                        "请上传有名称（100 字以内）、不超过 8 MB 的 PDF 或照片",
                        "Upload a PDF or picture of at most 8 MB with a name of at most 100 characters"));
    }

    @Override
    public Verdict judge(Given file) {
        boolean named =
                file.name() != null && !file.name().isBlank() && file.name().length() <= LONGEST;
        return named ? Verdict.holdsIf(file.smallEnough(), "file") : Verdict.broken("name");
    }
}
