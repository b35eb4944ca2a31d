package jialing.domain.evidence;

/** How two nodes of a chain hang together; the names and directions are those of W3C PROV-O (2013-04-30). */
public enum ResponsibilityRelation {
    USED("used"),
    WAS_GENERATED_BY("wasGeneratedBy"),
    WAS_ASSOCIATED_WITH("wasAssociatedWith"),
    WAS_ATTRIBUTED_TO("wasAttributedTo"),
    WAS_DERIVED_FROM("wasDerivedFrom"),
    WAS_REVISION_OF("wasRevisionOf"),
    ACTED_ON_BEHALF_OF("actedOnBehalfOf");

    private final String term;

    ResponsibilityRelation(String term) {
        this.term = term;
    }

    /** As it is called in PROV-O, without the prefix. */
    public String term() {
        return term;
    }
}
