/** What holds for figures. */
package jialing.domain.figures.rules;
