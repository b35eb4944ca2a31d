package jialing.reports.signing;

import jialing.domain.shared.Text;

/** The authority that the operator gave cannot vouch for anybody, and why. */
public final class UnfitAuthority extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Text why;

    UnfitAuthority(String zh, String en) {
        super(en);
        this.why = Text.of(zh, en);
    }

    public Text why() {
        return why;
    }
}
