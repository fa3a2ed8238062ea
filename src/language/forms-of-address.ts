const FORMS =
  /^(?:mm|mr|mrs|ms|miss|mx|mme|mmes|mlle|mlles|me|mgr|dr|pr|prof|sir|lord|lady|dame|sgt|gen|col|capt|lt)$/;

/** Whether a folded word is what somebody is addressed by, before a name: 'Mme', 'Dr', 'Miss'; 'M.' aside, which may be 'm’'. */
export function isFormOfAddress(folded: string): boolean {
  return FORMS.test(folded);
}
