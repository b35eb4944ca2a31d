package jialing.domain.evidence.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A pack is downloaded in one go and carried on a stick: who wants more asks for shorter periods. */
public final class PackIsBounded extends Rule<PackIsBounded.Size> {

    private static final int MOST_REPORTS = 300;
    private static final long MOST_BYTES = 500L << 20;

    public record Size(int reports, long bytes) {}

    public PackIsBounded() {
        super(
                Refusal.Kind.INVALID_INPUT,
                null,
                Text.of(
                        "此期间有 {0} 份报告（{1} MB），一个证据包最多 {2} 份、{3} MB；请选较短的期间，分几次打包",
                        "{0} reports ({1} MB) were issued in this period; a pack holds {2} and {3} MB at most: choose shorter periods and pack several times"));
    }

    @Override
    public Verdict judge(Size size) {
        return Verdict.holdsIf(
                size.reports() <= MOST_REPORTS && size.bytes() <= MOST_BYTES,
                "until",
                size.reports(),
                size.bytes() >> 20,
                MOST_REPORTS,
                MOST_BYTES >> 20);
    }
}
