/** What must hold before a material is made, moved, accepted or recalled. */
package jialing.domain.materials.rules;
