package jialing.domain.contracts;

/** The contract as it was signed on paper. */
public record ContractFile(String name, byte[] bytes) {

    private static final int LONGEST_NAME = 200;

    public ContractFile {
        name = name == null || name.isBlank() ? "contract" : name.strip();
        name = name.substring(0, Math.min(name.length(), LONGEST_NAME));
        bytes = bytes == null ? new byte[0] : bytes;
    }

    public boolean isGiven() {
        return bytes.length > 0;
    }
}
