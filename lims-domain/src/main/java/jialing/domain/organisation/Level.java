package jialing.domain.organisation;

/** The levels of the network as the plan orders them; spelt in data files in lower case. */
public enum Level {
    MUNICIPAL,
    MUNICIPAL_SPECIAL,
    SUB_CENTRE,
    DISTRICT,
    PRIVATE
}
