package org.openaims.model.standard;

import static org.openaims.model.standard.Basis.inferred;
import static org.openaims.model.standard.Decidability.PARTLY;
import static org.openaims.model.standard.Decidability.RECORDS;
import static org.openaims.model.standard.Requirement.documentedObligation;
import static org.openaims.model.standard.Requirement.obligation;

import java.util.List;

/** The rows of clause 9, performance evaluation, as a table: id, decidability, text, what an auditor asks. */
final class Clause9 {

    static final List<Clause> CLAUSES = List.of(
            Clause.of("9", "Performance evaluation"),
            Clause.of("9.1", "Monitoring, measurement, analysis and evaluation"),
            Clause.of("9.2", "Internal audit"),
            Clause.of("9.2.1", "General"),
            Clause.of("9.2.2", "Internal audit programme"),
            Clause.of("9.3", "Management review"),
            Clause.of("9.3.1", "General"),
            Clause.of("9.3.2", "Management review inputs"),
            Clause.of("9.3.3", "Management review results"));

    static final List<Requirement> REQUIREMENTS = List.of(
            obligation(
                    "9.1-a",
                    PARTLY,
                    "The organization decides what to monitor and measure.",
                    "The list of indicators for objectives and systems",
                    inferred("That each objective and each system in operation is covered, or left out with "
                            + "a reason, is inferred.")),
            obligation(
                    "9.1-b",
                    PARTLY,
                    "The organization decides on ways of monitoring and measuring that give valid results.",
                    "The method and thresholds of each indicator"),
            obligation(
                    "9.1-c",
                    RECORDS,
                    "The organization decides when to monitor and measure.",
                    "The measuring schedule, and measurements that follow it"),
            obligation(
                    "9.1-d",
                    RECORDS,
                    "The organization decides when to analyse what it monitored and measured.",
                    "The analysis schedule, and reports that follow it"),
            documentedObligation(
                    "9.1-e",
                    RECORDS,
                    "There is evidence of the results of monitoring and measuring.",
                    "The measured data and their analysis"),
            obligation(
                    "9.1-f",
                    PARTLY,
                    "The organization evaluates how the AIMS performs and how effective it is.",
                    "The dated evaluation with its conclusion"),
            obligation(
                    "9.2.1-a",
                    RECORDS,
                    "The AIMS is audited internally at planned intervals.",
                    "Internal audit reports across time"),
            obligation(
                    "9.2.1-b",
                    RECORDS,
                    "Internal audits check the AIMS against the organization's own requirements.",
                    "The organization's own requirements among the audit criteria"),
            obligation(
                    "9.2.1-c",
                    RECORDS,
                    "Internal audits check the AIMS against the standard.",
                    "The matrix of the clauses and included controls that the audits of a cycle covered",
                    inferred("The cycle of three years that is taken where none is declared is inferred.")),
            obligation(
                    "9.2.1-d",
                    PARTLY,
                    "Internal audits check whether the AIMS is effectively put into practice and kept up.",
                    "The conclusion on effectiveness in the audit report"),
            obligation(
                    "9.2.2-a",
                    RECORDS,
                    "There is an audit programme with frequency, methods, responsibilities, planning and "
                            + "reporting, and it is carried out.",
                    "The audit programme, and the planned audits held against those done"),
            obligation(
                    "9.2.2-b",
                    PARTLY,
                    "The audit programme weighs how important the processes are and what earlier audits found.",
                    "The reasoning of the audit programme, with references to earlier audits"),
            obligation(
                    "9.2.2-c",
                    RECORDS,
                    "Each internal audit has objectives, criteria and a scope.",
                    "The plan of each audit, made before the audit began"),
            obligation(
                    "9.2.2-d",
                    PARTLY,
                    "Auditors are chosen, and audits carried out, in a way that keeps them objective and impartial.",
                    "Who audited which process, who owns it, and the safeguard where that is the same person"),
            obligation(
                    "9.2.2-e",
                    RECORDS,
                    "The results of internal audits reach the managers concerned.",
                    "The distribution of each audit report, with the day"),
            documentedObligation(
                    "9.2.2-f",
                    RECORDS,
                    "There is evidence of the audit programme and of the results of audits.",
                    "The audit programme and the audit reports on file"),
            obligation(
                    "9.3.1-a",
                    RECORDS,
                    "Top management reviews the AIMS at planned intervals.",
                    "Minutes of the management reviews with their attendance"),
            obligation(
                    "9.3.1-b",
                    PARTLY,
                    "The management review finds whether the AIMS is still suitable, adequate and effective.",
                    "The conclusions in the minutes on suitability, adequacy and effectiveness"),
            obligation(
                    "9.3.2-a",
                    RECORDS,
                    "The management review looks at what became of the actions from earlier reviews.",
                    "The list of actions from earlier reviews with the state of each"),
            obligation(
                    "9.3.2-b",
                    RECORDS,
                    "The management review looks at changes in the outside and inside matters of 4.1.",
                    "The changes in context put before the review, or a statement that there were none"),
            obligation(
                    "9.3.2-c",
                    RECORDS,
                    "The management review looks at changes in what interested parties need and expect.",
                    "The changes in the parties' needs put before the review, or a statement that there were none"),
            obligation(
                    "9.3.2-d1",
                    RECORDS,
                    "The management review looks at the trend in nonconformities and corrective actions.",
                    "The figures on nonconformities and corrective actions for the period"),
            obligation(
                    "9.3.2-d2",
                    RECORDS,
                    "The management review looks at the trend in what was monitored and measured.",
                    "The figures from monitoring and measuring for the period"),
            obligation(
                    "9.3.2-d3",
                    RECORDS,
                    "The management review looks at the trend in audit results.",
                    "The results of every audit reported in the period"),
            obligation(
                    "9.3.2-e",
                    RECORDS,
                    "The management review looks at chances to improve.",
                    "The opportunities for improvement put before the review"),
            obligation(
                    "9.3.3-a",
                    RECORDS,
                    "The management review ends with decisions on improvement.",
                    "Decisions on improvement with owner and due day, or a statement that none was needed"),
            obligation(
                    "9.3.3-b",
                    RECORDS,
                    "The management review ends with decisions on changes to the AIMS.",
                    "Decisions that changed something in the AIMS, or a statement that no change was needed"),
            documentedObligation(
                    "9.3.3-c",
                    RECORDS,
                    "There is evidence of the results of the management review.",
                    "The minutes of the management review on file"));

    private Clause9() {}
}
