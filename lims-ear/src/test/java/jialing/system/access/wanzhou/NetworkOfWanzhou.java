package jialing.system.access.wanzhou;

/** The Wanzhou sub-centre in the network. */
final class NetworkOfWanzhou {

    private NetworkOfWanzhou() {}

    static void enter(RecordBook book) {
        book.name("institutions/{code}", WanzhouRecord.ORGANISATION);
    }
}
