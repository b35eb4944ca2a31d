package jialing.domain.qualification;

/** Why there is a further annex (资质认定评审 首次、扩项、复查、标准变更). */
public enum AnnexKind {
    FIRST,
    EXTENSION,
    RENEWAL,
    METHOD_CHANGE
}
