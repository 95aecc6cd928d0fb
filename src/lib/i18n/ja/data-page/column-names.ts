const year = { fiscal_year: '年度' };
const organisation = {
  division: '部',
  section: '課',
  position: '職位',
  employment_type: '雇用区分',
};
const person = { person: '職員番号' };
const course = { course: '研修名' };
const courseDetails = { category: '区分', organiser: '主催' };

/** What the columns of each kind are called, by their names in the rows. */
export const columnNames = {
  survey: {
    ...year,
    respondent_id: '回答ID',
    ...organisation,
    age_band: '年代',
    tenure: '勤続年数',
    gender: '性別',
    enps: '推奨度（eNPS）',
    comment: '自由記載',
  },
  headcount: { ...year, ...organisation, people: '人数' },
  attendance: {
    ...year,
    ...course,
    ...courseDetails,
    ...person,
    date: '実施日',
    ...organisation,
    hours: '時間数',
    status: '状況',
  },
  attendance_total: {
    ...year,
    category: courseDetails.category,
    courses: '科目数',
    attendances: '受講者数',
  },
  goal: {
    ...year,
    goal: '目標名',
    target: '目標値',
    unit: '単位（延べ・実）',
    counts: '数え方',
    step: '段階',
  },
  goal_actual: {
    ...year,
    goal: '目標名',
    month: '年月',
    actual: '実績値',
    division: organisation.division,
    section: organisation.section,
  },
  plan: {
    ...year,
    ...course,
    ...courseDetails,
    audience: '対象者',
    audience_position: '対象職位',
    selection: '選考方法',
    schedule: '実施予定',
    start: '開始日',
    end: '終了日',
    days: '日数',
    capacity: '定員',
    eligible: '対象者数',
    capability: '能力',
    venue: '会場',
  },
  evaluation: {
    ...year,
    ...course,
    ...person,
    ...organisation,
    pre: '事前',
    post: '事後',
    follow_up: '三か月後',
    full_marks: '満点',
    satisfaction: '満足度',
    understanding: '理解度',
    usefulness: '有用度',
  },
  roster: { ...person, ...organisation, hired: '採用年度', left: '退職年度' },
};
