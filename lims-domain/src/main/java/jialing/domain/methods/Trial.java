package jialing.domain.methods;

import java.util.List;
import jialing.domain.shared.Refusal;

/** Determinations made to verify one property of a method, with what follows from them. The same numbers give the same figures. */
public interface Trial {

    TrialFigures figures();

    /** What stands against it; empty when the method passes. */
    List<Refusal> objections();
}
