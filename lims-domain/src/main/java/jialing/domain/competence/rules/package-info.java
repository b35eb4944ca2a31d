/** What issuing, supervising, appointing, declaring and listing must keep. */
package jialing.domain.competence.rules;
