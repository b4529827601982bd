// News sentences and who says what in them, in English: the text, then each speaker as the rows of
// attribution-en.ts write it.

type Row = readonly [text: string, ...speakers: string[]];

export const NEWS: readonly Row[] = [
  ['“You can’t eat a view,” as the late Ruth Bell used to say.', 'Ruth Bell'],
  ['“You can’t eat a view,” as Ruth Bell put it.', 'Ruth Bell'],
  ['“You can’t eat a view,” as Ruth Bell likes to say.', 'Ruth Bell'],
  ['“You can’t eat a view,” as her mother would say.', 'her mother'],
  ['The result was, as Ruth Bell put it, “a view you can’t eat.”', 'Ruth Bell'],
  ['Jo Roe, who re-opened the case, says it is “a scandal.”', '!Jo Roe'],
  ['Al Day cited Jo Roe as saying that the case was “a scandal.”', 'Jo Roe'],
  ['Al Day described Jo Roe as having “a heart of stone.”', '!Al Day'],
  ['9:05 Tessa Wong said: “The mood is tense here.”', '!Tessa Wong'],
  ['The game ended 14:32 to “the Lions.”', '-'],
  ['Jo Roe said at a meeting the plan was “a scandal from start to finish.”', '!Jo Roe'],
  ['Things said in a meeting the mayor chaired were “a scandal.”', '-'],
  [
    '“The bridge,” said county engineer Tom Brady Hughes, “was never built to carry forty-ton trucks.”',
    '!county engineer Tom Brady Hughes=Tom Brady Hughes',
    '!county engineer Tom Brady Hughes=Tom Brady Hughes',
  ],
  [
    'A spokesman for Northern Rail said: “We apologise to customers for the disruption and are working to restore services as quickly as possible.”',
    'A spokesman for Northern Rail=Northern Rail',
  ],
  [
    'Judge Maria Santos wrote in her 40-page ruling that the state had “failed to show any compelling interest.”',
    '!Judge Maria Santos=Maria Santos',
  ],
  [
    'Ellen Park runs the shelter. The dogs were, in her words, “starving and covered in sores.” The case became known as the “Hill Street Nine.”',
    'her=Ellen Park',
    '-',
  ],
  [
    '“It’s a betrayal,” said Helen Moss, who has taught at the school for 22 years. Rick Daniels, the district’s superintendent, disagreed: “It’s a rescue.”',
    '!Helen Moss',
    '!Rick Daniels',
  ],
  [
    'Paul Grady and Vera Lin rarely agree. He calls the tax “theft.” She calls it “the price of civilisation.”',
    'He=Paul Grady',
    'She=Vera Lin',
  ],
  ['The Kremlin dismissed the report as “pure fantasy.”', 'The Kremlin=Kremlin'],
  [
    'In an interview with this newspaper, Bell, 61, describes her childhood as “a long summer with no shade.” Nora Bell’s memoir appears next week.',
    '!Bell=Nora Bell',
  ],
  ['Police said in a statement the man was “known to officers.”', '!Police'],
  [
    'Chief Inspector Laura Dean, of West Mercia Police, said: “We believe this was a targeted attack.\n\n“There is no wider threat to the public.”',
    '!Chief Inspector Laura Dean=Laura Dean',
    'Chief Inspector Laura Dean=Laura Dean',
  ],
  ['Daniel Otieno won in 2:04:11. “I told him to wait,” his coach said.', '!his coach'],
  [
    'Jill Stone, who co-wrote the paper with Ken Ito, says the effect is “tiny but real.”',
    '!Jill Stone',
  ],
  ['Ken Ito quoted Jill Stone as saying the effect was “tiny but real.”', 'Jill Stone'],
  [
    '14:32 Tessa Wong, our correspondent in Sydney, writes: “The mood here is tense but calm.”',
    '!Tessa Wong',
  ],
  [
    'While Ben Cole argued the cuts were “unavoidable,” Fatima Zahra insisted they were “a political choice.”',
    '!Ben Cole',
    '!Fatima Zahra',
  ],
  ['“We won’t be silenced,” vowed Kate Ellis, the group’s founder.', '!Kate Ellis'],
  [
    'The old lady will play the “family card,” Ina Lund said, adding that the best answer “is to smile at her.”',
    '!Ina Lund',
    'Ina Lund',
  ],
  [
    'The friends who wrote to her on Monday say they are “tired of the noise and of the dust.”',
    'The friends',
  ],
  ['Lund’s jokes further “the old bad mood” in the hall, the players say.', 'the players'],
  ['The law would “gut the whole program,” critics say.', 'critics'],
  ['The hall booed when she told them Lund “has a house by the sea.”', 'she'],
  [
    'Lee Moor announced on Monday the strike at the port, the mill, and the two farms. “We are asking for a day of rest.”',
    'Lee Moor',
  ],
  [
    'As Joel Roe of the Kiel Post observed, the winner was not in the room: “The winner was the rain.”',
    'Joel Roe of the Kiel Post=Joel Roe',
  ],
  [
    'Al Beck has scolded the guests for not singing, declaring that “a song is owed to the cook.”',
    'Al Beck',
  ],
  ['Al Beck, not known for modesty, declared that “a song is owed to the cook.”', '!Al Beck'],
  ['Al Beck has not sung, nor declared that “a song is owed to the cook.”', '-'],
  [
    'Jo Vane is cheerful. “She can win this.” “She may be the only one,” Vane notes.',
    'Vane=Jo Vane',
    '!Vane=Jo Vane',
  ],
  [
    'Old friends embracing Ana Berg announced “a new day for the whole town.”',
    'Old friends embracing Ana Berg=Ana Berg',
  ],
  [
    'The acting mayor Ana Berg announced “a new day for the whole town.”',
    '!The acting mayor Ana Berg=Ana Berg',
  ],
  ['Asked about the boat, the Danish swimmer dryly replied, “What boat?”', '!the Danish swimmer'],
  [
    'THE RAIN GOES ON - Frank Moor and Jim Hart: “We found that the gauge was broken.”',
    'Frank Moor and Jim Hart=Jim Hart',
  ],
  ['The ruling, Liz Warner said, was “a slap in the face.”', '!Liz Warner'],
  [
    'The results, cautioned Professor Ian Clark, were “preliminary.”',
    '!Professor Ian Clark=Ian Clark',
  ],
  ['For Liz Warner, the ruling is “a slap in the face.”', 'Liz Warner'],
  ['For the record, the ruling is “a slap in the face.”', '-'],
  ['Sue Marsh said she was told “you will never work here again.”', '-'],
  ['Sue Marsh was told she had shown “not a flicker of remorse.”', '-'],
  ['Sue Marsh was told by Al Day that she had shown “not a flicker of remorse.”', 'Al Day'],
  ['“It’s time,” says PM Ken Moss.', '!PM Ken Moss=Ken Moss'],
];
