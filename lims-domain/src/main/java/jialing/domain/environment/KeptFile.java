package jialing.domain.environment;

/** The file of a data logger, byte for byte as it came. */
public record KeptFile(String name, byte[] bytes) {}
