/** What is asked of the cells of a catalogue file before anything is loaded from it. */
package jialing.domain.catalogue.cell;
