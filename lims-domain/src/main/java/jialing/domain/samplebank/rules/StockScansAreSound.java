package jialing.domain.samplebank.rules;

import java.util.HashSet;
import java.util.List;
import jialing.domain.samplebank.StockScan;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** In a stock-taking each container is scanned once, at a position. */
public final class StockScansAreSound extends Rule<List<StockScan>> {

    private static final int MOST = 5000;
    private static final int LONGEST = 64;

    public StockScansAreSound() {
        super(
                Refusal.Kind.INVALID_INPUT,
                null,
                Text.of(
                        "每个容器只扫描一次并注明库位（至多 5000 个）：{0}",
                        "Each container is scanned once, at a position (5000 at most): {0}"));
    }

    @Override
    public Verdict judge(List<StockScan> scans) {
        if (scans.size() > MOST) {
            return Verdict.broken("scans", scans.size());
        }
        var seen = new HashSet<String>();
        for (StockScan scan : scans) {
            if (!isGiven(scan.position()) || !isGiven(scan.container()) || !seen.add(scan.container())) {
                return Verdict.broken("scans", String.valueOf(scan.container()));
            }
        }
        return Verdict.holds();
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank() && text.length() <= LONGEST;
    }
}
