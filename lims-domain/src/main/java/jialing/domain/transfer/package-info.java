/**
 * Work that is sent to other laboratories: openly, or coded so that the laboratory knows nothing but a number (采测分离), with blind
 * samples among the others (盲样). RB/T 214-2017 4.5.5, ISO/IEC 17025:2017 6.6 and 7.7.1, HJ 630-2011.
 *
 * <p>Invariants: in the laboratory a consignment is an order like any other, whose samples have nothing that tells them apart; which
 * code is which sample stands in no row, act or file before the key is opened, and cannot be changed after the consignment was
 * sealed; a key is opened only when everything that was ordered is signed, or two people have given the consignment up.
 */
package jialing.domain.transfer;
