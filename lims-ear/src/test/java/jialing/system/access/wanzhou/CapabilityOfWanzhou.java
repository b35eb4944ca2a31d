package jialing.system.access.wanzhou;

/** What the Wanzhou sub-centre is able to do. */
final class CapabilityOfWanzhou {

    private CapabilityOfWanzhou() {}

    static void enter(RecordBook book) {
        book.option("institution", WanzhouRecord.ORGANISATION);
    }
}
