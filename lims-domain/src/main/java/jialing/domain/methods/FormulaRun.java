package jialing.domain.methods;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** 回归运行: a version calculated over cases whose answers are known and over readings on record. */
public record FormulaRun(UUID id, List<FormulaCase> cases, UUID personId, String person, Instant runAt) {

    public boolean reachesWhatIsDue() {
        return cases.stream().filter(FormulaCase::typed).allMatch(FormulaCase::agrees);
    }

    public boolean differs() {
        return !cases.stream().allMatch(FormulaCase::agrees);
    }
}
