/** What begins a clause, and how it hangs on the one before. Notation as in {@link CONTRIBUTION_WORDS}. */
export const OPENER_WORDS = `
that | що, что, that, мовляв, дескать, начебто, нібито, якобы
whether | чи, whether
if | якщо, якби, коли, щойно, доки, поки, допоки, тільки но, лише коли, тільки коли, тільки якщо, лише якщо, навіть якщо, навіть коли, як тільки, після того як, за умови що, у разі якщо, на випадок якщо, відколи
if | если, когда, как только, пока, после того как, при условии что, в случае если, даже если, даже когда, только если, только когда
if | after, before, day/week/weeks/month/months/moment/minute after, the moment, the minute, should, in the event, assuming, on condition, now that
if | if, when, once, until, unless, provided, as long as, so long as, as soon as, even if, only if, only when, in case, whenever
relative | який/яка/яке/які/якого/якої/якому/якій/яким/якою/яких/якими/яку, котр*, де, куди, звідки, хто, чий/чия/чиї
relative | который/которая/которое/которые/которого/которой/которому/которым/которых/которыми/которую/котором, где, куда, откуда, кто, чей/чья/чьи
relative | готових, готовими, готовых, готовыми, здатних, згодних, согласных
relative | who, which, whose, whom, where
purpose | щоб, аби, чтобы, чтоб, so that, in order
because | бо, адже, оскільки, позаяк, тому що, через те що, завдяки тому що, потому что, поскольку, так как, ведь, because, since
contrast | але, проте, однак, зате, натомість, втім, утім, тоді як, тоді коли, хоча, хоч, водночас, а, а от, а ось, тимчасом як, замість того щоб
contrast | но, однако, зато, тогда как, хотя, хоть, а вот, вместо того чтобы, между тем
contrast | but, while, whereas, though, although, however, yet, instead
coord | тож, тому, отже, отож, поэтому, then, so
coord | і, й, та, та й, и, and, а також, а також і, or, або, або ж, или
manner | як, как, ніж, аніж, чем, нежели, than, as
`;
