import { list } from './word-list.ts';

function withPlural(noun: string): string[] {
  if (/(?:ff|men|ople|ice|ics)$/.test(noun)) return [noun];
  return [
    noun,
    /[^aeo]y$/.test(noun) ? noun.replace(/y$/, 'ies') : /(?:s|ch)$/.test(noun) ? `${noun}es` : `${noun}s`,
  ];
}

/** Persons and bodies who give figures in the news. */
export const englishSpeakers: readonly string[] = [
  ...list(`police organizer organiser union management government ministry minister official authority opposition campaigner activist critic association ngo army witness expert analyst economist
  agency group institute organisation organization federation foundation company bank commission council university charity regulator watchdog department bureau office office-holder prosecutor lawyer
  judge court mayor governor president chairman chairwoman chair chief boss director manager spokesman spokeswoman spokesperson spokesmen spokespeople officer commander general colonel doctor nurse surgeon
  teacher headteacher farmer grower driver trader dealer broker insurer lender retailer supplier operator airline carrier manufacturer maker builder developer publisher forecaster auditor consultancy
  consultant think-tank researcher scientist academic professor historian epidemiologist engineer inspector investigator ombudsman committee panel lobby coalition party lawmaker mp senator congressman
  secretary envoy ambassador diplomat embassy consulate navy coastguard firefighter rescuer paramedic hospital clinic trust firm producer exporter importer startup start-up fund investor shareholder creditor club coach captain
  promoter festival museum school resident neighbour neighbor villager survivor relative parent mother father worker striker picket pollster surveyor statistician exchequer treasury administration
  cabinet parliament senate congress leader head founder owner co-founder executive adviser advisor source team crew landlord tenant broadcaster newspaper magazine outlet
  cooperative co-operative utility grid brewery brewer chain supermarket shopkeeper partner pilot ranger keeper breeder fisherman fishermen beekeeper scout monitor observer commissioner
  confederation syndicate guild chamber board unit service force brigade militia rebel separatist defector veteran detective customs alliance league network`).flatMap(
    withPlural,
  ),
];

/** What somebody counts, thinks or says, as a noun: 'by its own count', 'raised its forecast to'. */
export const englishCounts: readonly string[] = list(
  `count counts figure figures number numbers toll reckoning estimate estimates estimations estimation calculation calculations tally tallies account admission measure view opinion data forecast forecasts projection
  projections statistics target guidance prediction outlook assessment demand offer bid claim records guess guesses`,
);
