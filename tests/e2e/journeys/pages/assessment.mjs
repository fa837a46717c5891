// The assessment's own details.

export class AssessmentPage {
  constructor(app) {
    this.app = app;
  }

  /** Fills what a new assessment needs from `words`. */
  async describe(words) {
    const { app } = this;
    await app.fill("assessment-name", words.title);
    await app.fill("assessment-centre", words.centre);
    await app.fill("assessment-starts", "2026-11-23");
    await app.fill("assessment-ends", "2026-12-03");
    await app.fill("assessment-governorate", words.governorate);
    await app.fill("assessment-district", words.district);
    await app.fill("assessment-neighbourhood", words.neighbourhood);
    await app.fill("assessment-signatories-roles", words.signatories.join("\n"));
  }
}
