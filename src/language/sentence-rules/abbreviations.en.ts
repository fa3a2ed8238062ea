import type { Abbreviations } from './abbreviations.ts';
import { wordSet } from './word-set.ts';

/** After the stylebooks of the wire agencies: titles, ranks, months and firms as they abbreviate them. */
export const ENGLISH: Abbreviations = {
  beforeName: wordSet(`
    Mr Mrs Ms Messrs Mx Dr Drs Prof Profs Rev Revs Hon Gen Gens Lt Lts Col Cols Maj Capt Cmdr Cdr Cpl Pfc Sgt Sgts Adm Brig Pvt
    Spc Gov Govs Sen Sens Rep Reps Pres Supt Det Insp Atty Amb Msgr Fr Mt Ft Cllr Cllrs hon Rt Ald Bp Abp Ens Pt
    approx Approx cf Cf ca viz`),
  beforeNumber: wordSet(`
    No Nos no nos p pp c vol Vol fig Fig figs Figs sec Sec ch Ch chap Chap art Art par para pt Op op ver Ep Eps ep eps
    Tel tel Ext ext Apt Bldg Rm Rte Hwy Tbl Tab Stat Evid Crim Civ Exh Est est
    Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri Sat Sun`),
  anywhere: wordSet(`
    Inc Ltd Corp Co Cos Bros Plc Jr Sr St Ave Blvd Rd Univ Dept Assn Natl Intl vs Vs v al est ed eds
    Ala Ariz Ark Cal Calif Colo Conn Del Fla Ga Ill Ind Kan Ky Md Mich Minn Mont Neb Nev Okla Ore Pa Tenn Tex Vt Va Wash Wis Wyo`),
  openers: wordSet(`
    The A An This That These Those It He She We They I You His Her Its Our Their My Your One Two Three Four Five Six Seven Eight Nine Ten
    In On At By For From With Without Of To Into As If When While Where Why How What Who Which Whose Since Until After Before
    During Under Over Between Among Against About Despite According And But Or Nor So Yet Because Although Though However
    Meanwhile Moreover Then There Here Not Nothing Nobody Never Yes Also Even Only Just Still Once Each Every Both Either Neither
    All Any Some Such Many Much More Most Few Several Other Others Another Is Are Was Were Has Have Had Does Did Do Can Could
    Would Should Let Asked Today Yesterday Tomorrow Now Instead Later Earlier Last Next Officials Nearly Perhaps`),
  labelled: wordSet(`
    plan vitamin hepatitis type group category class zone appendix annex phase part chapter level tier grade section schedule
    exhibit article option company unit team series war pool division figure table`),
};
